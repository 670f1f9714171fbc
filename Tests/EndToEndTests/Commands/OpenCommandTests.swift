import Foundation
import Testing

@Suite("quire open")
struct OpenCommandTests {
  #if !os(macOS)
    @Test("The file is shown where it lies, and the bytes that were kept where it is gone")
    func transcript() async throws {
      let runs = try await Transcript("open").follow(on: Desk.withLibrary())
      #expect(runs[1].text.hasPrefix("shown: ") && runs[1].status == 0)
      #expect(runs[5].status == 0, "the kept bytes are those of the file")
      #expect(runs.suffix(2).map(\.status) == [2, 1])
    }
  #endif

  @Test("The path that is printed is that of the file as it was imported")
  func path() async throws {
    let desk = try await Desk.shared()
    let run = try await desk.shell("quire open oyelaran2025stable --print")
    #expect(run.text == desk.url("pages/arxiv-abs-stable-dictionaries.html").path + "\n")
  }
}
