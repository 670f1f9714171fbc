import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Outlines as an Obsidian vault")
struct OutlineVaultTests {
  private let notes = Hostile.outline.vault

  @Test("No two notes share a name, and every name is one that file systems and links take")
  func names() {
    #expect(Set(notes.map { $0.name.lowercased() }).count == notes.count)
    for note in notes {
      #expect(!note.name.isEmpty && note.name.utf8.count <= 90)
      #expect(!note.name.contains { "#|^:%[]/\\?*\"<>".contains($0) }, "\(note.name)")
      #expect(!note.name.hasPrefix(".") && !note.name.hasSuffix(" ") && !note.name.hasSuffix("."))
    }
  }

  @Test(
    "Names",
    arguments: [
      ("A: B/C?", "A B C"), ("..", "Untitled"), ("", "Untitled"), ("con", "_con"), ("LPT1.txt", "_LPT1.txt"),
      ("a  b.", "a b"),
    ])
  func name(text: String, expected: String) {
    #expect(vaultName(text) == expected)
  }

  @Test("Every link leads to a note, and to a block where it names one")
  func links() {
    let byName = Dictionary(uniqueKeysWithValues: notes.map { ($0.name, $0.text) })
    var count = 0
    for note in notes {
      for part in note.text.components(separatedBy: "[[").dropFirst() {
        guard let end = part.range(of: "]]") else { continue }
        let target = part[..<end.lowerBound].components(separatedBy: "#")
        count += 1
        let text = byName[target[0]]
        #expect(text != nil, "\(target)")
        if target.count > 1 { #expect(text?.contains("\n\(target[1])\n") == true, "\(target)") }
      }
    }
    #expect(count > Hostile.texts.count)
  }

  @Test("The head stands at the first byte, each value in quotes")
  func heads() {
    for note in notes {
      #expect(note.text.hasPrefix("---\n"))
      let head = note.text.components(separatedBy: "\n---\n")[0].split(separator: "\n").dropFirst()
      for line in head where !line.hasSuffix(":") && !line.hasPrefix("  - quire/") {
        let value = line.hasPrefix("  - ") ? line.dropFirst(4) : line.drop { $0 != " " }.dropFirst()
        let isPlain = value.allSatisfy(\.isNumber) || value == "true" || value == "false"
        #expect(isPlain || value.hasPrefix("\"") && value.hasSuffix("\""), "\(line)")
      }
    }
  }

  @Test("A text's signs hide nothing, mark nothing and tag nothing")
  func signs() {
    #expect(vaultEscaped("%%a%% ==b== #c") == "\\%\\%a%\\% =\\=b=\\= \\#c")
  }
}
