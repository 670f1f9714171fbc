import Foundation
import Storage
import Testing

@testable import Library

@Suite struct RebuildTests {
  let desk = Desk()

  @Test("Keys, tags, notes and older texts survive a rebuild")
  func keepsJudgements() async throws {
    desk.saveThree()
    try await desk.importAll()
    desk.save("two.txt", "On Counting Features\n\nCorrected.\n")
    try await desk.importAll()
    let library = try Library.openExisting(desk.library)
    _ = try library.tag("countingfeaturesb", ["read"])
    _ = try library.note("grokkinglate#p1", "Compare with the other one.")
    let before = try library.list()
    let summary = try await Library.rebuild(desk.library)
    #expect(summary.files == 3 && summary.failed == 0)
    #expect(try library.list() == before)
    #expect(try library.notes().map(\.text) == ["Compare with the other one."])
    #expect(try library.show("countingfeaturesb@1").text.contains("something else"))
    #expect(try Library.examine(desk.library, full: true).allSatisfy { $0.isSound })
  }

  @Test("A rebuild needs no files, only the originals")
  func withoutFiles() async throws {
    desk.saveThree()
    try await desk.importAll()
    try FileManager.default.removeItem(atPath: desk.path + "/in")
    #expect(try await Library.rebuild(desk.library).files == 3)
  }

  @Test("Where there is no library there is nothing to rebuild, and nothing is made")
  func missing() async {
    await #expect(throws: LibraryError.self) { try await Library.rebuild(desk.library) }
    #expect(!FileManager.default.fileExists(atPath: desk.library))
  }
}
