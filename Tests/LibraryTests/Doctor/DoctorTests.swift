import Foundation
import Storage
import Testing

@testable import Library

@Suite struct DoctorTests {
  let desk = Desk()

  @Test("A fresh library is sound, in short and in full", arguments: [false, true])
  func sound(_ full: Bool) async throws {
    desk.saveThree()
    try await desk.importAll()
    let checks = try Library.examine(desk.library, full: full)
    #expect(checks.count == (full ? 6 : 4))
    #expect(checks.allSatisfy { $0.isSound })
  }

  @Test("A flipped bit in a stored text is seen")
  func flippedBit() async throws {
    desk.saveThree()
    try await desk.importAll()
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: desk.library)))
    let word = Array("training accuracy was perfect".utf8)
    let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: word) })
    bytes[offset] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: desk.library))
    let checks = try Library.examine(desk.library, full: true)
    #expect(!checks.allSatisfy { $0.isSound })
  }

  @Test("Looking after nothing makes nothing")
  func missing() {
    #expect(throws: LibraryError.self) { try Library.examine(desk.library, full: false) }
    #expect(!FileManager.default.fileExists(atPath: desk.library))
  }

  @Test("Status counts what is there and what was read by older rules")
  func status() async throws {
    desk.saveThree()
    try await desk.importAll()
    let status = try Library.open(desk.library).status()
    #expect(status.counts.first { $0.name == "documents" }?.count == 3)
    #expect(status.outdated == 0 && status.derivation == Derivation.version)
  }

  @Test("A backup opens as a library with the same shelf")
  func backup() async throws {
    desk.saveThree()
    try await desk.importAll()
    let library = try Library.open(desk.library)
    try library.backUp(to: desk.path + "/copy.sqlite")
    #expect(try Library.open(desk.path + "/copy.sqlite").list() == library.list())
  }
}
