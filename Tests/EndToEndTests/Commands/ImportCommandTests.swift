import Foundation
import Testing

@Suite("quire import")
struct ImportCommandTests {
  @Test("Files, folders, lists of paths and standard input become documents, a changed file a new version")
  func transcript() async throws {
    let runs = try await Transcript("import").follow(on: Desk())
    #expect(runs[0].lines == runs[2].lines, "a dry run foretells what is done")
    #expect(runs[1].status == 1, "a dry run makes no library")
    #expect(runs[2].text == "\(Desk.chosen.count) added.\n")
    #expect(runs[3].text == "\(Desk.chosen.count) unchanged.\n")
    #expect(runs[5].status == 65)
    #expect(runs.suffix(2).allSatisfy { $0.status == 64 })
  }

  @Test("Each line of an import says what became of one file, and the summary counts them")
  func lines() async throws {
    let desk = try Desk()
    let files = try await desk.shell("quire import pages --format jsonl --quiet").jsonLines
    #expect(files.count == Desk.chosen.count)
    #expect(files.allSatisfy { $0["status"] as? String == "imported" && $0["reason"] is NSNull })
    let keys = files.compactMap { $0["key"] as? String }
    #expect(Set(keys).count == files.count && keys.contains("notesself"))
    let again = try await desk.shell("quire import pages --json").json
    #expect(again["unchanged"] as? Int == files.count && again["added"] as? Int == 0)
  }

  @Test("A name that is no UTF-8 is imported and told of in hexadecimal")
  func oddNames() async throws {
    let desk = try Desk()
    let run = try await desk.shell(
      #"cp pages/thread-slt-reading-group.txt "$(printf 'a\377b.txt')" && quire import *b.txt --format jsonl --quiet"#)
    #expect(run.status == 0, "\(run.messages)")
    #expect((try run.jsonLines.first?["path_hex"] as? String)?.hasSuffix("2f61ff622e747874") == true)
  }
}
