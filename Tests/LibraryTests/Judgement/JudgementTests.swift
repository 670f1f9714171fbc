import Storage
import Model
import Testing

@testable import Library

@Suite struct JudgementTests {
  let desk = Desk()

  private func library() async throws -> Library {
    desk.saveThree()
    try await desk.importAll()
    return try Library.openExisting(desk.library)
  }

  private func kind(_ body: () throws(LibraryError) -> Void) -> LibraryError.Kind? {
    do throws(LibraryError) { try body() } catch { return error.kind }
    return nil
  }

  @Test("A tag that would part a query's words is refused", arguments: ["", "two words", "a,b", "a:b"])
  func badTag(_ name: String) async throws {
    let library = try await library()
    #expect(kind { () throws(LibraryError) in _ = try library.tag("grokkinglate", [name]) } == .usage)
  }

  @Test("Tags are put on and taken off; it is told whether anything changed")
  func tags() async throws {
    let library = try await library()
    #expect(try library.tag("grokkinglate", ["a", "b"]))
    #expect(try !library.tag("grokkinglate", ["a"]))
    #expect(try library.tag("grokkinglate", ["a"], remove: true))
    #expect(try library.show("grokkinglate").tags == ["b"])
    #expect(try library.tags().map(\.name) == ["b"])
  }

  @Test("Nobody's document cannot be judged")
  func nobody() async throws {
    let library = try await library()
    #expect(kind { () throws(LibraryError) in _ = try library.tag("nobody", ["a"]) } == .nothingFound)
    #expect(kind { () throws(LibraryError) in _ = try library.note("nobody", "x") } == .nothingFound)
    #expect(kind { () throws(LibraryError) in try library.remove(["nobody"]) } == .nothingFound)
    #expect(kind { () throws(LibraryError) in try library.restore(["grokkinglate"]) } == .nothingFound)
    #expect(kind { () throws(LibraryError) in try library.removeNote(7) } == .nothingFound)
  }

  @Test("A note to a place keeps its words, one to a document does not")
  func notes() async throws {
    let library = try await library()
    let place = try library.show("grokkinglate#p1")
    #expect(try library.note("grokkinglate#p1", "Hm.").quote == place.text)
    #expect(try library.note("grokkinglate", "Read again.").quote == nil)
    #expect(try library.notes(of: "grokkinglate").count == 2)
    #expect(try library.notes(of: "countingfeatures").isEmpty)
  }

  @Test("A document goes to the trash, comes back, and goes for good")
  func trash() async throws {
    let library = try await library()
    try library.remove(["grokkinglate"])
    #expect(try library.list().count == 2)
    #expect(try library.list(ShelfFilter(isTrash: true)).map(\.key) == ["grokkinglate"])
    try library.restore(["grokkinglate"])
    #expect(try library.list().count == 3)
    try library.remove(["grokkinglate"])
    #expect(try library.emptyTrash() == ["grokkinglate"])
    #expect(kind { () throws(LibraryError) in _ = try library.show("grokkinglate") } == .nothingFound)
  }
}
