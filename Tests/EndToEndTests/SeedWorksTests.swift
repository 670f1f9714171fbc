import Foundation
import Library
import Model
import Testing

/// What five real saved documents, where they lie beside the checkout, say of works and people.
@Suite("Works and people of real documents", .enabled(if: !Checkout.seeds.isEmpty))
struct SeedWorksTests {
  private static func library() async throws -> (library: Library, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quire-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("library.sqlite").path
    let request = ImportRequest(paths: Checkout.seeds.map { Array($0.path.utf8) })
    _ = try await Library.importFiles(request, into: path) { _ in }
    return (try Library.open(path), folder)
  }

  private func withLibrary(_ body: (Library) throws -> Void) async throws {
    let (library, folder) = try await Self.library()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(library)
  }

  @Test("Every citation's address holds the citing words, and its sentence holds them too")
  func verbatim() async throws {
    try await withLibrary { library in
      for place in try library.works().flatMap(\.citations) where !place.text.isEmpty {
        #expect(try library.show(place.address).text == place.text)
        #expect(place.sentence.contains(place.text))
      }
    }
  }

  @Test(
    "Works that a list, a number, an address or quotation marks name are known",
    arguments: [
      "arxiv:2309.01933", "url:ai-2027.com/research/ai-goals-forecast",
      "A Mathematical Framework for Transformer Circuits", "200 Concrete Open Problems",
      "On the Biology of a Large Language Model", "Toy Models of Superposition", "A Toy Model of Universality",
      "TransformerLens", "Learning Interpretability Tool (LIT)", "BERTViz", "What-If Tool", "CircuitVis",
    ])
  func known(name: String) async throws {
    try await withLibrary { library in
      let found = try library.works(WorkFilter(name: name))
      #expect(found.count == 1)
      #expect(found.first?.isInLibrary == false)
    }
  }

  @Test("A number in brackets gives its title")
  func bracketedNumber() async throws {
    try await withLibrary { library in
      let work = try library.works(WorkFilter(name: "arxiv:2309.01933")).first
      #expect(work?.title?.hasPrefix("Provably safe systems") ?? false)
    }
  }

  @Test("What a journal calls by a shortened title is the saved guide")
  func shortenedTitle() async throws {
    try await withLibrary { library in
      let guide = try library.works().first { $0.isInLibrary && ($0.title ?? "").hasSuffix("Prerequisites") }
      let joined = guide?.citations.filter { $0.join == .shortenedTitle } ?? []
      #expect(!joined.isEmpty)
      #expect(joined.allSatisfy { $0.text.contains("Prereqs") })
    }
  }

  @Test("Surnames alone stay unresolved, with their sentences", arguments: ["Ruan et al", "Arora et al.", "-Murfet"])
  func unresolved(words: String) async throws {
    try await withLibrary { library in
      let works = try library.works(WorkFilter(isMissing: true)).filter { $0.calledBy?.contains(words) ?? false }
      #expect(works.count == 1)
      #expect(works.allSatisfy { !$0.isNamed && $0.citations.allSatisfy { !$0.sentence.isEmpty } })
    }
  }

  @Test("The posts that gathered comments stand on are works, each once")
  func subjects() async throws {
    try await withLibrary { library in
      let subjects = try library.works().filter { $0.citations.contains { $0.reason == "post commented on" } }
      #expect(subjects.count == 5)
      #expect(Set(subjects.map(\.title)).count == 5)
      #expect(subjects.flatMap(\.citations).count == 10)
    }
  }

  @Test("A reading of a post is the post: its work has the post's identifier")
  func podcast() async throws {
    try await withLibrary { library in
      let podcast = try #require(library.list().first { $0.kind == "podcast" }?.key)
      let work = try library.works(WorkFilter(name: podcast)).first
      #expect(work?.identifiers.contains { $0.scheme == .lesswrong } ?? false)
    }
  }

  @Test("A first name is the one person its journal names in full, a handle and a name are one")
  func people() async throws {
    try await withLibrary { library in
      let author = try #require(library.authors("neel").first)
      #expect(author.documents.count == 1)
      #expect(author.joins.contains { $0.reason == "named in full in its document" })
      #expect(try library.authors("nobody").isEmpty)
    }
  }
}
