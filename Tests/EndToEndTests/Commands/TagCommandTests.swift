import Foundation
import Testing

@Suite("quire tag")
struct TagCommandTests {
  @Test("Tags are put on, counted, searched by and taken off")
  func transcript() async throws {
    let runs = try await Transcript("tag").follow(on: Desk.withLibrary())
    #expect(runs[0].status == 1 && runs[4].lines == ["sae\t2", "to-read\t1"])
    #expect(runs.suffix(3).map(\.status) == [1, 64, 64])
  }
}
