import Model
import Testing

@testable import Rendering

@Suite("Evidence as a table")
struct OutlineCSVTests {
  @Test(
    "A cell is quoted where it must be, and never a formula",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "\"'=1+1\""),
      ("+1", "\"'+1\""), ("-x", "\"'-x\""), ("@a", "\"'@a\""), ("\tx", "\"' x\""), ("\r=x", "\"'\u{FFFD}=x\""),
      (" =x", "\"' =x\""), ("a=b", "a=b"), ("\u{FF1D}x", "\"'\u{FF1D}x\""),
    ])
  func cells(text: String, expected: String) {
    #expect(csvCell(text) == expected)
  }

  @Test("Every row has the columns of the first, and every quotation a row")
  func rows() {
    let outline = Hostile.outline
    let rows = read(outline.csv)
    #expect(rows.count == 1 + outline.quotations.count + outline.unanswered.count)
    #expect(rows.allSatisfy { $0.count == 11 })
    #expect(rows[0].contains("address"))
    for cell in rows.joined() { #expect(cell.first.map { !"=+-@\t\r".contains($0) } ?? true) }
  }

  /// A reader of RFC 4180.
  private func read(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if isQuoted, character == "\"", index + 1 < characters.count, characters[index + 1] == "\"" {
        cell.append("\"")
        index += 1
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == "," {
        rows[rows.count - 1].append(cell)
        cell = ""
      } else if !isQuoted, character == "\r\n" {
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      } else {
        cell.append(character)
      }
      index += 1
    }
    return rows.dropLast()
  }
}
