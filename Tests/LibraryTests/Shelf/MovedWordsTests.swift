import Foundation
import Model
import Testing

@testable import Library

@Suite struct MovedWordsTests {
  let desk = Desk()
  private let sentence = "The loss falls before the weights do."

  private func library(_ text: String) async throws -> Library {
    desk.save("note.txt", "A Plain Note\n\n\(text)\n")
    try await desk.importAll()
    return try Library.open(desk.library)
  }

  /// The address of the sentence with its hash, as an export writes it.
  private func exported(from library: Library) throws -> Address {
    let document = try library.show("plainnote").document
    let bytes = Array(document.text.utf8)
    let block = try #require(
      document.blocks.firstIndex { String(decoding: bytes[$0.range], as: UTF8.self).contains(sentence) })
    let text = String(decoding: bytes[document.blocks[block].range], as: UTF8.self)
    let start = try #require(text.range(of: sentence)).lowerBound.utf16Offset(in: text)
    return Address(
      key: "plainnote", place: .span(block: block + 1, bytes: start..<start + sentence.utf8.count),
      hash: TextHash(sentence.utf8))
  }

  @Test("Words that stand where they stood are shown without a word about it")
  func unmoved() async throws {
    let library = try await library("It is known. \(sentence)")
    let address = try exported(from: library)
    let place = try library.show(address.description)
    #expect(place.text == sentence)
    #expect(place.moved == nil)
  }

  @Test("Words that a new text holds elsewhere are found there")
  func moved() async throws {
    let address = try exported(from: try await library("It is known. \(sentence)"))
    let place = try await library("A new paragraph stands first.\n\nNow it is well known. \(sentence)").show(
      "\(address)")
    #expect(place.text == sentence)
    #expect(place.moved?.version == nil)
    #expect(place.moved != nil)
  }

  @Test("Words that the new text lacks are shown in the older one")
  func inOlderText() async throws {
    let address = try exported(from: try await library("It is known. \(sentence)"))
    let place = try await library("It is known no more, and it never was so.").show("\(address)")
    #expect(place.text == sentence)
    #expect(place.moved?.version == 1)
  }

  @Test("Words that no text holds are nothing found")
  func gone() async throws {
    let library = try await library("It is known. \(sentence)")
    var address = try exported(from: library)
    address.hash = TextHash("Other words of the same lengths here.".utf8)
    do throws(LibraryError) {
      _ = try library.show("\(address)")
      Issue.record("\(address) was opened")
    } catch {
      #expect(error.kind == .nothingFound)
    }
  }

  @Test("Without a hash an address means the place, whatever stands there")
  func withoutHash() async throws {
    var address = try exported(from: try await library("It is known. \(sentence)"))
    address.hash = nil
    let place = try await library("It is known that nothing of the old text is left here now.").show("\(address)")
    #expect(place.text != sentence)
    #expect(place.moved == nil)
  }
}
