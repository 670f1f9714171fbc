import Foundation
import Testing

@Suite("quire doctor")
struct DoctorCommandTests {
  @Test("A sound library is said to be sound, a damaged one to be damaged")
  func transcript() async throws {
    let runs = try await Transcript("doctor").follow(on: Desk.withLibrary())
    #expect(runs[0].lines.allSatisfy { $0.hasPrefix("ok ") } && runs[0].lines.count == 4)
    #expect(runs[1].lines.count == 6)
    #expect(try runs[2].json["ok"] as? Bool == true)
    #expect(runs[4].status == 2)
  }
}
