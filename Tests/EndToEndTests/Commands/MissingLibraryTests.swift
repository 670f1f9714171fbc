import Foundation
import Testing

@Suite("Without a library")
struct MissingLibraryTests {
  @Test("Every command says that there is none, names the place, exits 2 and makes nothing")
  func transcript() async throws {
    let desk = try Desk()
    let runs = try await Transcript("missing-library").follow(on: desk)
    for run in runs.dropLast() {
      #expect(run.status == 2 && run.output.isEmpty, "\(run.command)")
      #expect(run.messages.contains("there is no library at"), "\(run.command)")
    }
    #expect(runs.last?.lines == ["pages"])
  }
}
