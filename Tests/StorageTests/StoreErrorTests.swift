import Testing

@testable import Storage

@Suite struct StoreErrorTests {
  static let path = "/shelf/library.sqlite"

  @Test(
    "Every error that concerns a file names it",
    arguments: [
      StoreError.missing(path: path), .foreign(path: path, what: "a picture"), .newer(path: path, version: 7),
      .damaged(path: path, reason: "cut off"), .denied(path: path, reason: "read-only"),
      .locked(path: path, seconds: 5),
    ])
  func namesPath(_ error: StoreError) {
    #expect(error.description.contains(Self.path))
  }

  @Test(
    "A refused file is said to be left as it is",
    arguments: [
      StoreError.foreign(path: path, what: "a picture"), .newer(path: path, version: 7),
    ])
  func reassures(_ error: StoreError) {
    #expect(error.description.hasSuffix("it was left as it is"))
  }

  @Test("Who finds no library learns how to make one, who waited learns how long")
  func helps() {
    #expect(StoreError.missing(path: Self.path).description.contains("quire import"))
    #expect(StoreError.locked(path: Self.path, seconds: 5).description.contains("5 s"))
    #expect(StoreError.newer(path: Self.path, version: 7).description.contains("schema 7"))
  }
}
