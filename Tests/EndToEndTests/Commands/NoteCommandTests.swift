import Foundation
import Testing

@Suite("quire note")
struct NoteCommandTests {
  @Test("Notes are written, printed with what they are written to, and taken away")
  func transcript() async throws {
    let runs = try await Transcript("note").follow(on: Desk.withLibrary())
    #expect(runs[0].status == 1)
    #expect(runs[1].text.hasPrefix("Note 1 to notesself#p12"))
    #expect(runs[3].lines.count == 2)
    #expect(runs.suffix(3).map(\.status) == [1, 1, 64])
  }
}
