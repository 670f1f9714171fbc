import Foundation
import Testing

@Suite("quire outline")
struct OutlineCommandTests {
  @Test("A review quotes, names and addresses; without evidence it says so")
  func transcript() async throws {
    let runs = try await Transcript("outline").follow(on: Desk.withLibrary())
    #expect(runs[0].text.contains("marenol2025featuresb#p"))
    #expect(runs[2].text.isEmpty && runs[3].lines.count == 3, "-o writes the file and prints nothing")
    #expect(runs.last?.status == 1)
  }

  @Test("Every quotation opens at its address, and no section has more than asked for")
  func quotations() async throws {
    let desk = try await Desk.shared()
    let review = try await desk.shell("quire outline superposition --quotes 4 --json").json
    let sections = try #require(review["sections"] as? [[String: Any]])
    #expect(sections.count == 4)
    for section in sections {
      let items = try #require(section["items"] as? [[String: Any]])
      #expect(items.count <= 4)
      for item in items {
        let address = try #require(item["address"] as? String)
        #expect(try await desk.shell("quire show '\(address)'").text == (item["quote"] as? String ?? "?") + "\n")
      }
    }
  }

  @Test("What is excluded is not quoted")
  func exclude() async throws {
    let desk = try await Desk.shared()
    let whole = try await desk.shell("quire outline superposition --json")
    #expect(whole.text.contains("marenol2025features"))
    let rest = try await desk.shell(
      "quire outline superposition --exclude marenol2025features --exclude marenol2025featuresb --json")
    let sections = try #require(try rest.json["sections"] as? [[String: Any]])
    let quoted = sections.flatMap { $0["items"] as? [[String: Any]] ?? [] }.compactMap { $0["address"] as? String }
    #expect(!quoted.isEmpty && quoted.allSatisfy { !$0.hasPrefix("marenol2025features") })
  }

  @Test("Each key that an export cites has an entry in the bibliography beside it", arguments: ["bib", "json", "ris"])
  func bibliography(kind: String) async throws {
    let desk = try await Desk.withLibrary()
    let run = try await desk.shell("quire outline superposition -o review.md --bibliography refs.\(kind)")
    #expect(run.status == 0 && run.text.isEmpty)
    let review = try String(contentsOf: desk.url("review.md"), encoding: .utf8)
    #expect(review.hasPrefix("---\nbibliography: \"refs.\(kind)\"\n---\n"))
    let cited = Set(review.components(separatedBy: "[@").dropFirst().map { String($0.prefix { $0 != "]" }) })
    #expect(cited.count > 2)
    let text = try String(contentsOf: desk.url("refs.\(kind)"), encoding: .utf8)
    let entry = ["bib": ["@online{%,", "@article{%,"], "json": ["\"id\": \"%\""], "ris": ["ID  - %\r\n"]]
    for key in cited {
      let forms = try #require(entry[kind]).map { $0.replacing("%", with: key) }
      #expect(forms.contains { text.contains($0) }, "\(key)")
    }
  }

  @Test("pandoc finds every citation of an export in the bibliography beside it", .enabled(if: Checkout.hasPandoc))
  func pandoc() async throws {
    let desk = try await Desk.withLibrary()
    // Older versions of pandoc do not read the keyword of Org.
    for (file, refs, option) in [
      ("review.md", "refs.bib", ""), ("review.org", "refs.json", "--bibliography refs.json"),
    ] {
      #expect(try await desk.shell("quire outline superposition -o \(file) --bibliography \(refs)").status == 0)
      let page = try await desk.shell("pandoc --citeproc \(option) \(file) -t plain --fail-if-warnings")
      #expect(page.status == 0, "\(page.messages)")
      #expect(!page.text.contains("??"))
    }
  }

  @Test("A bibliography of an unknown kind is a mistake of usage, and nothing is written")
  func unknownBibliography() async throws {
    let desk = try await Desk.withLibrary()
    #expect(try await desk.shell("quire outline superposition -o a.md --bibliography refs.txt").status == 64)
    #expect(!desk.holds("a.md") && !desk.holds("refs.txt"))
  }

  @Test("Two runs give the same bytes")
  func sameBytes() async throws {
    let desk = try await Desk.shared()
    let command = "quire outline superposition"
    let first = try await desk.shell(command)
    let second = try await desk.shell(command)
    #expect(!first.output.isEmpty && first.output == second.output)
  }
}
