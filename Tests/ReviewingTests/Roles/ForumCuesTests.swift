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
}
