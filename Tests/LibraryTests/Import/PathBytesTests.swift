import Foundation
import Testing

@testable import Library

@Suite struct PathBytesTests {
  @Test(
    "A path is made absolute without touching its names",
    arguments: [
      ("/a/b", "/a/b"), ("/a//b/", "/a/b"), ("/./a/./b", "/a/b"), ("/", "/"), ("/a/../b", "/a/../b"),
    ])
  func absolute(_ given: (path: String, result: String)) {
    #expect(PathBytes.absolute(Array(given.path.utf8)) == Array(given.result.utf8))
  }

  @Test("A relative path begins where the program was started", arguments: ["a", "./a", "a/"])
  func relative(_ path: String) {
    let here = FileManager.default.currentDirectoryPath
    #expect(PathBytes.text(PathBytes.absolute(Array(path.utf8))) == (here == "/" ? "/a" : here + "/a"))
  }

  @Test("Bytes are shown in hexadecimal, two figures each")
  func hexadecimal() {
    #expect(PathBytes.hexadecimal([0x00, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
    #expect(PathBytes.hexadecimal([]) == "")
  }

  @Test("What is no UTF-8 is shown as U+FFFD")
  func text() {
    #expect(PathBytes.text([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }
}
