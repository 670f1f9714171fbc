import Testing

@testable import Reviewing

@Suite("The nearest word")
struct NearestWordTests {
  private let words = ["superposit", "supervis", "urchin", "otter", "holdfast"]

  @Test(
    "A word with a letter wrong, missing or doubled finds its own",
    arguments: [
      ("superposiiton", "superposit"), ("urhcin", "urchin"), ("ottter", "otter"), ("Holdfats", "holdfast"),
    ])
  func near(typed: String, expected: String) {
    #expect(nearestWord(to: typed, among: words) == expected)
  }

  @Test("What is like nothing, and what is too short to tell, finds nothing", arguments: ["zeppelin", "", "x"])
  func far(typed: String) {
    #expect(nearestWord(to: typed, among: words) == nil)
  }

  @Test("Of no words none is nearest")
  func none() {
    #expect(nearestWord(to: "otter", among: []) == nil)
  }

  @Test("Of equally near words the first is taken, and itself before any other")
  func ties() {
    #expect(nearestWord(to: "probe", among: ["probed", "probe", "probes"]) == "probe")
    #expect(nearestWord(to: "probe", among: ["probes", "probed"]) == "probes")
  }

  @Test("What is far longer or shorter is not compared")
  func length() {
    #expect(nearestWord(to: "probe", among: ["pr", "probeprobeprobeprobe"]) == nil)
    #expect(nearestWord(to: "", among: ["probe"]) == nil)
    #expect(nearestWord(to: "probe", among: []) == nil)
  }

  @Test("Capitals and marks of a typed word do not make it another")
  func folding() {
    #expect(nearestWord(to: "PROBE", among: ["probe"]) == "probe")
    #expect(nearestWord(to: "Grökking", among: ["grokking", "gro"]) == "grokking")
  }
}
