import Foundation
import Testing

@Suite("The sources keep the rules of the house")
struct SourcesTests {
  @Test("A target imports only what stands below it")
  func layers() {
    let below: [String: Set<String>] = [
      "Model": [], "Text": ["Model"], "Parsing": ["Text", "Model", "CLibXML2", "CZlib"], "Linking": ["Text", "Model"],
      "Reviewing": ["Text", "Model"], "Storage": ["Model", "CZlib", "GRDB", "GRDBSQLite", "Foundation"],
      "Rendering": ["Model", "Foundation"],
      "Measuring": [],
      "Library": ["Storage", "Parsing", "Linking", "Reviewing", "Text", "Model", "Crypto", "Foundation"],
      "bare-search": ["Foundation", "GRDBSQLite"],
      "bare-import": ["Foundation", "GRDBSQLite", "CLibXML2", "CZlib"],
    ]
    for (target, allowed) in below {
      for file in Checkout.swiftFiles(below: "Sources/\(target)") {
        for line in file.text.split(separator: "\n") {
          let words = line.split(separator: " ").filter { $0 != "package" && $0 != "internal" }
          guard words.first == "import", words.count == 2 else { continue }
          let name = String(words[1])
          let isSystem = ["Dispatch", "Glibc", "Musl", "Darwin", "Synchronization"].contains(name)
          #expect(allowed.contains(name) || isSystem, "\(target)/\(file.path) imports \(name)")
        }
      }
    }
  }

  @Test("libxml2 is known to one file of the program, and to the one that measures it alone")
  func oneConverter() {
    let users = Checkout.swiftFiles(below: "Sources").filter { $0.text.contains("import CLibXML2") }
    #expect(Set(users.map(\.path)) == ["Parsing/HTML/HTMLParser.swift", "bare-import/BareImport.swift"])
  }

  @Test("No file is longer than 400 lines, none forces a try, none is named after nothing")
  func files() {
    for file in Checkout.swiftFiles(below: "Sources") + Checkout.swiftFiles(below: "Tests") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 401, "\(file.path) has \(lines) lines")
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      for word in ["Utils", "Helpers", "Common", "Manager", "Core."] { #expect(!name.contains(word)) }
    }
    for file in Checkout.swiftFiles(below: "Sources") {
      #expect(!file.text.contains("try" + "!"), "\(file.path)")
    }
  }

  @Test(
    "No literal of a saved document that only the workshop has stands in the sources",
    .enabled(if: !Checkout.seeds.isEmpty))
  func noLiterals() throws {
    // Names that occur in those documents and in nothing that is general.
    var names: Set<String> = []
    for seed in Checkout.seeds {
      let text = try String(contentsOf: seed, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").map { $0.filter(\.isLetter) }
        for pair in zip(words, words.dropFirst()) where pair.0.count > 3 && pair.1.count > 3 {
          guard pair.0.first?.isUppercase == true, pair.1.first?.isUppercase == true else { continue }
          names.insert("\(pair.0) \(pair.1)")
        }
      }
    }
    #expect(names.count > 50)
    // The field's own words and sites are nobody's.
    let general: Set<String> = ["Alignment Forum", "Mechanistic Interpretability", "Machine Learning", "Toy Models"]
    for file in Checkout.swiftFiles(below: "Sources") {
      let code = file.text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(
        separator: "\n")
      for name in names.subtracting(general) where code.contains("\"\(name)") || code.contains("\(name)\"") {
        Issue.record("\(file.path) holds “\(name)”")
      }
    }
  }
}
