import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Outlines for Org mode")
struct OutlineOrgTests {
  @Test("Each quotation is an item with its citation and its address")
  func item() {
    var outline = Outline(topic: "decay")
    outline.sections = [.init(heading: "Known", groups: [.init(items: [Hostile.quotation("Weights decay.")])])]
    #expect(outline.org.contains("\n* Known\n"))
    #expect(outline.org.contains("- \u{201C}Weights decay.\u{201D} \u{2014} "))
    #expect(outline.org.contains("[cite:@ada2024decay]"))
  }

  @Test("No line of a text begins a heading, a keyword or a drawer")
  func lines() {
    for line in Hostile.outline.org.split(separator: "\n") {
      #expect(
        line.hasPrefix("* ") || line.hasPrefix("** ") || line.hasPrefix("- ") || line.hasPrefix("  - but: ")
          || line.hasPrefix("#+TITLE: ") || line.hasPrefix("#+OPTIONS: ") || line.hasPrefix("# quire.outline:")
          || line == "The library says nothing to this.")
    }
  }

  @Test("Pandoc reads every text as words", .enabled(if: Checker.hasPandoc))
  func pandoc() throws {
    for text in Hostile.texts {
      var outline = Outline(topic: "t")
      outline.sections = [.init(heading: "Known", groups: [.init(items: [Hostile.quotation(text)])])]
      let (status, output) = try Checker.run("pandoc", ["-f", "org", "-t", "json"], outline.org)
      #expect(status == 0)
      for kind in [
        "Math", "Code", "RawInline", "Emph", "Strong", "Underline", "Strikeout", "Note", "Subscript", "Table",
      ] {
        #expect(!output.contains("\"t\":\"\(kind)\""), "\(text): \(kind)")
      }
      #expect(output.components(separatedBy: "\"t\":\"Cite\"").count == 2, "\(text)")
    }
  }
}
