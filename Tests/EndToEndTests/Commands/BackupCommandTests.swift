import Foundation
import Testing

@Suite("quire backup")
struct BackupCommandTests {
  @Test("A copy is whole and sound, and never written over")
  func transcript() async throws {
    let desk = try await Desk.withLibrary()
    let runs = try await Transcript("backup").follow(on: desk)
    #expect(runs[1].text.contains("\(Desk.chosen.count)"))
    #expect(runs[2].status == 0 && runs[2].lines.allSatisfy { $0.hasPrefix("ok ") })
    #expect(runs[3].status == 2 && runs[5].status == 2)
    #expect(!desk.holds("copy.sqlite.partial"))
  }
}
