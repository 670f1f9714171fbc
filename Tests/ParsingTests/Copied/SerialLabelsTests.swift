import Model
import Parsing
import Testing

@testable import Parsing

@Suite("Labels that number parts by hand")
struct SerialLabelsTests {
  private func label(_ line: String) -> SerialLabels.Label? { SerialLabels.label(ArraySlice(Array(line.utf8))) }

  @Test(
    "Letters, a number and a colon or a dash are a label",
    arguments: [
      ("WK--1: Reproduce one figure", "WK", "1", SerialLabels.Separator.colon, false),
      ("WK--2:", "WK", "2", .colon, true), ("Goal 3: Sleep", "Goal", "3", .colon, false),
      ("Task #4 -- Plots", "Task", "4", .dash, false), ("RQ-3b—Probes", "RQ", "3b", .dash, false),
      ("Day 12 – Rest", "Day", "12", .dash, false), ("Step 2 - Train", "Step", "2", .dash, false),
    ])
  func labels(line: String, stem: String, number: String, separator: SerialLabels.Separator, isBare: Bool) {
    let expected = SerialLabels.Label(
      stem: Array(stem.utf8), number: Array(number.utf8), separator: separator, isBare: isBare)
    #expect(label(line) == expected)
  }

  @Test(
    "Figures in a sentence, names of models and hyphenated words are no label",
    arguments: ["GPT-2 is small", "In 2023: nothing", "week 3: low", "3: one", "A 4-layer model", "Layer 11", ""])
  func noLabel(line: String) {
    #expect(label(line) == nil)
  }

  private static let report =
    "It went better than last time, and the plot is now in the folder that we share with the group."

  private func shapes(_ lines: [String]) -> [String] {
    let document = readCopied((["Notes of a slow winter", Self.report] + lines).joined(separator: "\n"))
    return document.blocks.dropFirst().map { block in
      let letter = [BlockKind.heading: "H\(block.level)", .listItem: "\(block.level)"][block.kind] ?? "P"
      return "\(letter) \(document.words(block).prefix(10))"
    }
  }

  @Test("Labels with a dash, each over lines of its own, head them; also when they end like sentences")
  func sections() {
    #expect(
      shapes(["RQ--1 -- Write", "Finish the draft.", "RQ--2 -- Read two chapters.", Self.report, "RQ--3 -- Rest"])
        == ["H3 RQ--1 -- W", "P Finish the", "H3 RQ--2 -- R", "P It went be", "P RQ--3 -- R"])
  }

  @Test("Labels with a dash that follow each other directly are items, and one alone heads nothing")
  func noSections() {
    #expect(shapes(["Day 1 -- trains", "Day 2 -- plots"]).allSatisfy { !$0.hasPrefix("H") })
    #expect(shapes(["Day 1 -- trains", "We went. It was far."]).allSatisfy { !$0.hasPrefix("H") })
  }

  @Test("A question over the first numbered section was taken for the last item of the list of goals")
  func question() {
    #expect(
      shapes([
        "My goals were:", "RQ--1: Write", "RQ--2:", "Read", "Rest", "So what became of it?", "RQ--1 -- Write",
        Self.report, "RQ--2 -- Read", Self.report,
      ])
        == [
          "P My goals w", "1 RQ--1: Wri", "1 RQ--2:", "2 Read", "2 Rest", "H2 So what be", "H3 RQ--1 -- W",
          "P It went be",
          "H3 RQ--2 -- R", "P It went be",
        ])
  }

  @Test("What follows a bare label belongs below it, up to the next label")
  func below() {
    let list = ["For the month:", "Goal 1:", "Read", "Write", "Goal 2: Sleep", "Goal 3:", "Run"]
    #expect(
      shapes(list)
        == ["P For the mo", "1 Goal 1:", "2 Read", "2 Write", "1 Goal 2: Sl", "1 Goal 3:", "2 Run"])
  }
}
