import Model
import Testing

@testable import Reviewing

@Suite("Cues of posts and comments")
struct ForumCuesTests {
  private func found(_ sentence: String) -> Role { role(of: Array(sentence.utf8)).role }

  @Test("No cue is written twice for a role, and all are as sentences are folded")
  func cues() {
    for role in Role.allCases {
      let cues = (RoleCues.byRole + ForumCues.byRole).filter { $0.role == role }.flatMap(\.cues)
      #expect(Set(cues).count == cues.count, "\(role)")
      #expect(cues.filter { $0 != $0.lowercased() } == [])
    }
  }

  @Test(
    "Measured figures speak of evidence, numbers of places and years do not",
    arguments: [
      ("The lamp was lit in 61% of the rooms.", Role.evidence), ("It weighed 3.5 grams.", .evidence),
      ("In 4 of 9 rooms the lamp was lit.", .evidence), ("It stands in Section 3.5 of the book.", .background),
      ("It stood there in 1995.", .background),
    ])
  func figures(sentence: String, role: Role) {
    #expect(found(sentence) == role)
  }

  @Test(
    "A name, a colon and an article make an entry",
    arguments: [
      ("Tidewrack: the line of weed that a tide leaves.", Role.definition), ("Tidewrack: weed.", .background),
      ("What I saw on that long beach: the sea.", .background),
    ])
  func entries(sentence: String, role: Role) {
    #expect(found(sentence) == role)
  }

  @Test(
    "What posts and comments say in their own way has the role a paper's words would give it",
    arguments: [
      ("What I call tidewrack is the line of weed.", Role.definition), ("Put differently, weed drifts.", .definition),
      ("Someone should look at the weed.", .gap), ("Nobody counts the weed.", .gap),
      ("It remains a mystery to sailors.", .gap), ("Not so fast.", .disagreement),
      ("I'd call it a bad argument.", .disagreement), ("That doesn't follow.", .disagreement),
      ("I'm curious whether weed drifts.", .aim), ("We ask whether weed drifts.", .aim),
      ("I checked the weed.", .evidence), ("Two raters agree to within a tenth.", .evidence),
      ("My setup is a bucket.", .method), ("We subtract the sand.", .method),
      ("The upshot is that weed drifts.", .known), ("It turned out to drift.", .known),
      ("Thanks to the harbour.", .background), ("Epistemic status: a guess.", .background),
    ])
  func forum(sentence: String, role: Role) {
    #expect(found(sentence) == role)
  }

  @Test("A forum's words give the abstracts of papers no role")
  func abstracts() {
    #expect(abstractRoles(of: ["Not so fast.", "Hello.", "I counted."]) == [.background, .background, .background])
  }

  @Test("Each role has cues of its own, and no cue is empty or holds a star within a word")
  func shape() {
    #expect(Set(ForumCues.byRole.map(\.role)).count == ForumCues.byRole.count)
    for cue in ForumCues.byRole.flatMap(\.cues) {
      #expect(!cue.isEmpty && !cue.hasPrefix(" ") && !cue.hasSuffix(" ") && !cue.contains("  "), "\(cue)")
      #expect(cue.split(separator: " ").allSatisfy { !$0.dropLast().contains("*") }, "\(cue)")
    }
    #expect(ForumCues.byRole.allSatisfy { $0.weight > 0 })
  }
}
