import Foundation
import Model
import Testing

@testable import Reviewing

/// Sentences in the manner of forums, each with its role as a person reads it; see the corpus' README.
private struct LabelledSentence {
  var role: Role
  var text: String

  static let all: [LabelledSentence] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("corpus/roles/sentences.tsv")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let role = Role(rawValue: String(parts[0])) else { return nil }
      return LabelledSentence(role: role, text: String(parts[1]))
    }
  }()

  var found: Role { Reviewing.role(of: Array(text.utf8)).role }
}

@Suite("Roles of sentences labelled by hand")
struct RoleCorpusTests {
  /// What the roles reach at least; floors only rise.
  private static let leastAccuracy = 0.85
  private static let leastMacroF1 = 0.85
  private static let leastF1 = 0.7

  @Test("There are three hundred at least, and every role has its share")
  func size() {
    #expect(LabelledSentence.all.count >= 300)
    for role in Role.allCases { #expect(LabelledSentence.all.count { $0.role == role } >= 25, "\(role)") }
  }

  @Test("Most roles are found, and each of them")
  func floors() {
    let found = LabelledSentence.all.map { ($0.role, $0.found) }
    let accuracy = Double(found.count { $0.0 == $0.1 }) / Double(max(found.count, 1))
    #expect(accuracy >= Self.leastAccuracy)
    var sum = 0.0
    for role in Role.allCases {
      let right = Double(found.count { $0.0 == role && $0.1 == role })
      let told = Double(found.count { $0.1 == role })
      let there = Double(found.count { $0.0 == role })
      let f1 = told + there > 0 ? 2 * right / (told + there) : 0
      #expect(f1 >= Self.leastF1, "\(role)")
      sum += f1
    }
    #expect(sum / Double(Role.allCases.count) >= Self.leastMacroF1)
  }
}
