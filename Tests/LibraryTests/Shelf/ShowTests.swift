import Model
import Storage
import Testing

@testable import Library

@Suite struct ShowTests {
  let desk = Desk()

  private func library() async throws -> Library {
    desk.save("note.txt", "A Plain Note\n\nThe first paragraph — with a dash.\n\nThe second paragraph.\n")
    try await desk.importAll()
    return try Library.open(desk.library)
  }

  @Test("Every block has an address that opens it byte for byte")
  func blocks() async throws {
    let library = try await library()
    let document = try library.show("plainnote").document
    let bytes = Array(document.text.utf8)
    for (index, block) in document.blocks.enumerated() {
      #expect(try library.show("plainnote#p\(index + 1)").text == String(decoding: bytes[block.range], as: UTF8.self))
    }
    let last = document.blocks.count
    #expect(try library.show("plainnote#p1-\(last)").text == document.text)
  }

  @Test("A span is a part of its block")
  func span() async throws {
    let library = try await library()
    let blocks = try library.show("plainnote").document.blocks
    let number = try #require(blocks.indices.first { blocks[$0].kind == .paragraph }) + 1
    #expect(try library.show("plainnote#p\(number):4-9").text == "first")
    #expect(try library.show("plainnote#p\(number):0-0").text == "")
  }

  @Test(
    "A place that is not there is nothing found, and the extent is told",
    arguments: [
      "plainnote#p99", "plainnote#c1", "plainnote#p1:0-999", "plainnote#p1-99", "plainnote@3", "nobody",
    ])
  func absent(_ address: String) async throws {
    let library = try await library()
    do throws(LibraryError) {
      _ = try library.show(address)
      Issue.record("\(address) was opened")
    } catch {
      #expect(error.kind == .nothingFound)
    }
  }

  @Test("A span that cuts a character in two is no place")
  func cutCharacter() async throws {
    let library = try await library()
    let document = try library.show("plainnote").document
    let number =
      try #require(
        document.blocks.firstIndex {
          String(decoding: Array(document.text.utf8)[$0.range], as: UTF8.self).contains("—")
        }) + 1
    #expect(throws: LibraryError.self) { try library.show("plainnote#p\(number):0-21") }
  }

  @Test(
    "What is no address is a matter of usage", arguments: ["", "#p1", "plainnote#x", "plainnote#p0", "plainnote#p2-1"])
  func noAddress(_ address: String) async throws {
    let library = try await library()
    do throws(LibraryError) {
      _ = try library.show(address)
      Issue.record("\(address) was opened")
    } catch {
      #expect(error.kind == .usage)
    }
  }

  @Test("The original is the file as it was, also when it is gone")
  func original() async throws {
    let library = try await library()
    let place = try library.show("plainnote")
    #expect(String(decoding: try library.original(of: place), as: UTF8.self).hasPrefix("A Plain Note\n\n"))
  }
}
