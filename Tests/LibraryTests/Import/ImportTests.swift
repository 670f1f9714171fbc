import Foundation
import Model
import Storage
import Testing

@testable import Library

@Suite struct ImportTests {
  let desk = Desk()

  @Test("Files become documents, each told of with its key")
  func imports() async throws {
    desk.saveThree()
    let files = try await desk.importAll()
    #expect(files.count == 3)
    #expect(files.values.allSatisfy { $0.status == .imported && $0.reason == nil && $0.id != nil })
    #expect(files["one.txt"]?.key == "countingfeatures")
    // Paths decide: "three" and "two" come after "one".
    #expect(files["two.txt"]?.key == "countingfeaturesb")
  }

  @Test("A second import changes nothing")
  func again() async throws {
    desk.saveThree()
    try await desk.importAll()
    let files = try await desk.importAll()
    #expect(files.values.allSatisfy { $0.status == .unchanged })
    #expect(try Library.open(desk.library).list().count == 3)
  }

  @Test("A changed file is updated under its key, whatever its date says")
  func changed() async throws {
    desk.saveThree()
    try await desk.importAll()
    desk.save("two.txt", "On Counting Features\n\nThe text was corrected since.\n")
    utimes(desk.path + "/in/two.txt", [timeval(tv_sec: 0, tv_usec: 0), timeval(tv_sec: 0, tv_usec: 0)])
    let files = try await desk.importAll()
    #expect(files["two.txt"]?.status == .updated)
    #expect(files["two.txt"]?.key == "countingfeaturesb")
    #expect(try Library.open(desk.library).show("countingfeaturesb@1").text.contains("something else entirely"))
  }

  @Test("A renamed folder is known again")
  func renamed() async throws {
    desk.saveThree()
    try await desk.importAll()
    rename(desk.path + "/in", desk.path + "/ni")
    let folder = Array((desk.path + "/ni").utf8)
    let files = try await desk.importAll(ImportRequest(paths: [folder]))
    #expect(files.values.allSatisfy { $0.status == .unchanged && $0.reason?.hasPrefix("moved from") == true })
    #expect(try Library.open(desk.library).list().count == 3)
  }

  @Test("A bad file has a reason and does not stop the others")
  func badFiles() async throws {
    desk.saveThree()
    desk.save("empty.txt", "")
    desk.save("picture.png".utf8.map(\.self), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
    mkfifo(desk.path + "/in/pipe", 0o644)
    let missing = desk.file("missing.txt")
    var summary = ImportSummary()
    var told: [ImportedFile] = []
    summary = try await Library.importFiles(ImportRequest(paths: [desk.folder, missing]), into: desk.library) { event in
      if case .file(let file) = event { told.append(file) }
    }
    #expect(summary.added == 3 && summary.skipped == 3 && summary.failed == 1)
    #expect(told.count == 7)
    #expect(told.filter { $0.status != .imported }.allSatisfy { $0.reason?.isEmpty == false })
  }

  @Test("A dry run tells what would happen and makes nothing")
  func dryRun() async throws {
    desk.saveThree()
    let files = try await desk.importAll(ImportRequest(paths: [desk.folder], isDryRun: true))
    #expect(files.values.allSatisfy { $0.status == .imported })
    #expect(!FileManager.default.fileExists(atPath: desk.library))
    try await desk.importAll()
    desk.save("one.txt", "Else\n\nAnother text altogether.\n")
    let second = try await desk.importAll(ImportRequest(paths: [desk.folder], isDryRun: true))
    #expect(second["one.txt"]?.status == .updated && second["two.txt"]?.status == .unchanged)
  }

  @Test("Text from a pipe is stored once, however often it comes")
  func piped() async throws {
    let request = ImportRequest(paths: [[0x2D]], piped: Array("A Piped Note\n\nWith some words.\n".utf8))
    for expected in [1, 0] {
      let summary = try await Library.importFiles(request, into: desk.library) { _ in }
      #expect(summary.added == expected)
    }
  }

  @Test("Tags of an import are those of its documents")
  func tags() async throws {
    desk.saveThree()
    try await desk.importAll(ImportRequest(paths: [desk.folder], tags: ["sae"]))
    #expect(try Library.open(desk.library).list(ShelfFilter(tag: "sae")).count == 3)
  }

  @Test("The library's own files are never imported")
  func ownFiles() async throws {
    desk.saveThree()
    let library = desk.path + "/in/library.sqlite"
    for _ in 0..<2 {
      var names: [String] = []
      _ = try await Library.importFiles(ImportRequest(paths: [desk.folder]), into: library) { event in
        if case .file(let file) = event { names.append(PathBytes.text(file.path)) }
      }
      #expect(names.count == 3)
    }
  }

  @Test("A cancelled import keeps what it told of, and the next one finishes")
  func cancelled() async throws {
    for number in 0..<200 { desk.save("n\(number).txt", "Note \(number)\n\nWords of note number \(number).\n") }
    let (folder, library) = (desk.folder, desk.library)
    let task = Task {
      var told = 0
      let summary = try await Library.importFiles(ImportRequest(paths: [folder], jobs: 1), into: library) { event in
        if case .file = event {
          told += 1
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      return (told, summary)
    }
    let (told, summary) = try await task.value
    #expect(summary.wasInterrupted)
    #expect(try Library.open(desk.library).list().count == told)
    try await desk.importAll()
    #expect(try Library.open(desk.library).list().count == 200)
  }

  @Test(
    "In any order, one by one or all at once, imported or rebuilt: the same documents",
    arguments: [
      ["one.txt", "two.txt", "three.txt"], ["three.txt", "two.txt", "one.txt"], ["two.txt", "three.txt", "one.txt"],
    ])
  func orderDoesNotMatter(_ order: [String]) async throws {
    desk.saveThree()
    try await desk.importAll()
    let golden = try documents(desk.library)
    let single = desk.path + "/single.sqlite"
    for name in order {
      _ = try await Library.importFiles(ImportRequest(paths: [desk.file(name)]), into: single) { _ in }
    }
    #expect(try documents(single) == golden)
    _ = try await Library.rebuild(single)
    #expect(try documents(single) == golden)
  }

  /// Documents by hash: keys depend on who came first, nothing else does.
  private func documents(_ path: String) throws -> [String: Document] {
    let library = try Library.open(path)
    return try Dictionary(
      library.list().map { ($0.sha256, try library.show($0.key).document) }, uniquingKeysWith: { first, _ in first })
  }
}
