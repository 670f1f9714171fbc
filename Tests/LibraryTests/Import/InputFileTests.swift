import Foundation
import Model
import Testing

@testable import Library

@Suite struct InputFileTests {
  let desk = Desk()

  @Test("A file is read whole, with its size and the SHA-256 of its bytes")
  func reads() throws {
    let file = try InputFile.read(desk.save("abc", "abc"))
    #expect(file.bytes == Array("abc".utf8))
    #expect(file.source.size == 3)
    #expect(file.source.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(
    "What is no file of text has a reason and does not hang",
    arguments: [
      ("fifo", "a FIFO"), ("folder", "a folder"), ("empty", "empty"), ("large", "larger than 64 MiB"),
    ])
  func refuses(_ expected: (name: String, reason: String)) {
    let path = desk.path + "/in/" + expected.name
    switch expected.name {
    case "fifo": mkfifo(path, 0o644)
    case "folder": mkdir(path, 0o755)
    case "empty": desk.save("empty", "")
    default:
      desk.save("large", "x")
      truncate(path, off_t(InputFile.limit + 1))
    }
    #expect(throws: FileWalk.Refusal(status: .skipped, reason: expected.reason)) {
      try InputFile.read(Array(path.utf8))
    }
  }

  @Test("A device is not read")
  func device() {
    #expect(throws: FileWalk.Refusal(status: .skipped, reason: "a device")) {
      try InputFile.read(Array("/dev/zero".utf8))
    }
  }

  @Test("A file that vanished has failed")
  func vanished() {
    #expect(throws: FileWalk.Refusal(status: .failed, reason: "not found")) { try InputFile.read(desk.file("none")) }
  }

  @Test("Piped text is named by its hash, so that the same text is the same source")
  func piped() {
    let (one, two) = (InputFile.piped(Array("a".utf8), at: 1), InputFile.piped(Array("a".utf8), at: 2))
    #expect(one.source.path == two.source.path)
    #expect(PathBytes.text(one.source.path) == "stdin:ca978112ca1bbdca")
  }
}
