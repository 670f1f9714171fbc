import Foundation
import Testing

@Suite("quire merge and quire split")
struct JoiningCommandTests {
  @Test("People and works are made one and parted again, and a rebuild forgets none of it")
  func transcript() async throws {
    let runs = try await Transcript("joining").follow(on: Desk.withLibrary())
    #expect(runs.last?.status == 64)
  }
}
