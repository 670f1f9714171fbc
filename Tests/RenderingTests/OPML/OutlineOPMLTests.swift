import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Outlines as OPML")
struct OutlineOPMLTests {
  @Test("Every outline has a text, and what opens closes")
  func shape() {
    let opml = Hostile.outline.opml
    var depth = 0
    for part in opml.split(separator: "<") where part.hasPrefix("outline ") || part.hasPrefix("/outline>") {
      if part.hasPrefix("/") {
        depth -= 1
      } else {
        #expect(part.hasPrefix("outline text=\""))
        if !part.contains("/>") { depth += 1 }
      }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }

  @Test("An XML parser takes it", .enabled(if: Checker.path("xmllint") != nil))
  func parser() throws {
    #expect(try Checker.run("xmllint", ["--noout"], Hostile.outline.opml).status == 0)
  }

  @Test("Pandoc reads every section", .enabled(if: Checker.hasPandoc))
  func pandoc() throws {
    let (status, output) = try Checker.run("pandoc", ["-f", "opml", "-t", "json"], Hostile.outline.opml)
    #expect(status == 0)
    #expect(output.components(separatedBy: "\"t\":\"Header\"").count > Hostile.texts.count)
  }
}
