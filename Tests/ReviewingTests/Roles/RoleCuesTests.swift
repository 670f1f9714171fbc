import Model
import Testing

@testable import Reviewing

@Suite("The cues of roles")
struct RoleCuesTests {
  /// Sentences of one role.
  struct Labelled: Sendable, CustomTestStringConvertible {
    var role: Role
    var sentences: [String]
    var testDescription: String { role.rawValue }
  }

  static let labelled: [Labelled] = [
    Labelled(
      role: .aim,
      sentences: [
        "Our goal is to map the circuit.", "I focus on small networks here.", "We hope to predict the jump.",
        "This paper introduces a map of circuits.", "We investigate small circuits.",
        "I'm excited about maps of circuits.", "My plan is to map the circuit.", "I'm curious about the circuit.",
      ]),
    Labelled(
      role: .gap,
      sentences: [
        "A limitation is the size of the sample.", "Little is known about birds.", "We lack a theory of birds.",
        "Nobody has looked at birds.", "More research would help.", "It remains to be seen.",
        "The map fails to cover birds.", "There's no theory of birds.", "Someone should look at birds.",
      ]),
    Labelled(
      role: .disagreement,
      sentences: [
        "I don't buy this.", "I doubt that birds count.", "The critique is fair.", "I'm not convinced by this.",
        "The claim seems wrong to me.", "On the contrary, birds do count.", "I would argue the reverse.",
      ]),
    Labelled(
      role: .definition,
      sentences: [
        "A circuit is defined as a part of a network.", "By circuit we mean a part of a network.",
        "The word refers to a part of a network.", "SAE stands for sparse autoencoder.",
        "Grokking is the phenomenon where a network learns late.", "Probe: a small model on top of another.",
      ]),
    Labelled(
      role: .evidence,
      sentences: [
        "The experiment agrees.", "We observed that birds sing.", "The ablation removes the bump.",
        "The loss fell by 12% in a week.", "I counted the birds.", "The two correlate.",
      ]),
    Labelled(
      role: .method,
      sentences: [
        "We trained a network of one layer.", "My setup is a laptop.", "The algorithm sorts pages.",
        "We fit a line.", "We then sort the pages.",
      ]),
    Labelled(
      role: .known,
      sentences: [
        "We show that birds sing.", "The results suggest that birds sing.", "It turns out that birds sing.",
        "The upshot is simple.", "We conclude that birds sing.",
      ]),
    Labelled(
      role: .question,
      sentences: [
        "Do birds sing?", "We show that birds sing, right?", "(Is this known?)", "\"Is this known?\"",
        "[Why would it be?]",
      ]),
    Labelled(
      role: .background, sentences: ["The weather was fine.", "Rain fell.", "Thanks to everybody.", "Hello.", ""]),
  ]

  @Test("Sentences with one plain cue have its role", arguments: labelled)
  func roles(_ labelled: Labelled) {
    for sentence in labelled.sentences {
      #expect(role(of: Array(sentence.utf8)).role == labelled.role, "\(sentence)")
    }
  }

  @Test("Capitals and curly apostrophes change no role", arguments: labelled)
  func writing(_ labelled: Labelled) {
    for sentence in labelled.sentences {
      let curly = sentence.replacing("'", with: "\u{2019}")
      #expect(role(of: Array(curly.utf8)).role == labelled.role, "\(curly)")
    }
  }

  @Test("No cue is written in a way that no folded word has")
  func form() {
    let lists =
      (RoleCues.byRole + ForumCues.byRole).map(\.cues) + RoleCues.hedges.map(\.cues) + RoleCues.headings.map(\.cues)
    for cue in lists.joined() {
      #expect(!cue.isEmpty && cue == cue.lowercased(), "\(cue)")
      for word in cue.split(separator: " ") {
        let letters = word.hasSuffix("*") ? word.dropLast() : word
        #expect(word == "_" || letters.allSatisfy { $0.isLetter || $0.isNumber || $0 == "'" }, "\(cue)")
      }
      #expect(cue.split(separator: " ").first != "_", "a cue begins with a word of its own: \(cue)")
    }
  }

  @Test(
    "A hedge is the strongest of a sentence, and none is none",
    arguments: [
      ("Birds sing.", 0.0), ("Birds may sing.", 0.2), ("Perhaps birds sing.", 0.4), ("I'm not sure birds sing.", 0.7),
      ("Perhaps birds may sing, but it is unclear.", 0.7), ("Birds probably sing.", 0.2),
      ("Arguably, birds sing.", 0.4),
    ])
  func hedges(sentence: String, strength: Double) {
    #expect(role(of: Array(sentence.utf8)).hedge == strength)
  }

  @Test(
    "A heading speaks for what has no cue, the nearer two at most",
    arguments: [
      (["Results"], Role.known), (["Methods"], .method), (["Our experiments"], .evidence), (["Limitations"], .gap),
      (["Goals"], .aim), (["Glossary"], .definition), (["Open questions"], .gap), (["Weather"], .background),
      (["Results", "Weather", "Rain"], .background), (["Weather", "Results"], .known), ([], .background),
    ])
  func headings(headings: [String], expected: Role) {
    #expect(role(of: Array("The bird is small.".utf8), under: headings).role == expected)
  }

  @Test("A cue of its own outweighs the heading, and the heading is no cue")
  func ownCue() {
    let finding = role(of: Array("We aim to map the circuit.".utf8), under: ["Results"])
    #expect(finding.role == .aim && finding.cue?.hasPrefix("We aim") == true)
    let told = role(of: Array("The bird is small.".utf8), under: ["Results"])
    #expect(told.cue == nil && told.strength > 0)
  }

  @Test(
    "Figures tell of measurements, numbers of sections do not",
    arguments: [
      ("The share was 12% of it.", true), ("It rose by 1.5 points.", true), ("It was 7 of 9 birds.", true),
      ("It was 7 out of 9 birds.", true), ("As Section 2.1 says, birds sing.", false), ("There were 9 birds.", false),
    ])
  func figures(sentence: String, isEvidence: Bool) {
    #expect((role(of: Array(sentence.utf8)).role == .evidence) == isEvidence)
  }

  @Test("Any bytes at all have a role")
  func bytes() {
    for bytes in [[], [0x3F], [0xFF, 0xFE], Array(repeating: 0x25, count: 50), Array("?\"')]".utf8), [0x3A, 0x20]] {
      let finding = role(of: bytes)
      #expect(finding.hedge == 0 && finding.strength >= 0)
    }
  }
}
