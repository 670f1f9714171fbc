import Model
import Testing

@Suite struct PartialDateUnixTests {
  @Test(
    "Seconds since 1970 are days of the calendar",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
      (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"), (1_263_788_280, "2010-01-18"),
      (1_709_164_800, "2024-02-29"), (4_107_542_399, "2100-02-28"), (4_107_542_400, "2100-03-01"),
    ])
  func day(_ seconds: Int, _ date: String) {
    #expect(PartialDate(unixSeconds: seconds)?.description == date)
  }

  @Test("Seconds that no calendar of four figures holds are no date", arguments: [Int.max, Int.min, 999_999_999_999])
  func noDay(_ seconds: Int) {
    #expect(PartialDate(unixSeconds: seconds) == nil)
  }
}
