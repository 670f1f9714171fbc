import Testing

@testable import Parsing

@Suite("Lines broken at a width")
struct HardWrappingTests {
  private let letter = """
    We trained forty linear probes on one layer of a small transformer, with
    different seeds and the same data, and looked at where they disagree. The
    disagreement is small for most words and large for the words "not" and
    "never", which is what one would expect if negation were spread over more
    than one direction.

    I have put the numbers below. They are means over ten runs and nobody has
    looked at the outliers so far, which I would do before believing any of
    it.
    """

  private func undone(_ text: String) -> String {
    String(decoding: HardWrapping.undone(in: Array(text.utf8)), as: UTF8.self)
  }

  @Test("Paragraphs are put together, and stay apart")
  func paragraphs() {
    let parts = undone(letter).split(separator: "\n")
    #expect(parts.count == 2)
    #expect(parts[0].contains("The disagreement is"))
    #expect(parts[1].hasSuffix("any of it."))
  }

  @Test("No word is lost, added or changed")
  func words() {
    #expect(undone(letter).split { $0 == " " || $0 == "\n" } == letter.split { $0 == " " || $0 == "\n" })
  }

  @Test("A closing name and an address stay on their lines")
  func closing() {
    let text = undone(letter + "\n\nYours,\nAda\nInstitute of Examples\nLeipzig")
    #expect(text.hasSuffix("Yours,\nAda\nInstitute of Examples\nLeipzig"))
  }

  @Test("Quoted lines are joined with those of their depth, under one sign")
  func quoted() {
    let quoted = letter.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }
    let text = undone(quoted.joined(separator: "\n") + "\nNo.")
    #expect(text.split(separator: "\n").count { $0.hasPrefix("> ") } == 2)
    #expect(text.hasSuffix("\nNo."))
    #expect(!text.contains("with >"))
  }

  @Test("Items of a list begin lines of their own, and what hangs below a mark goes on with it")
  func lists() {
    let text = undone(
      letter + """


        - the first item is long enough to be broken at the width of the page and
          to go on below
        - the second
        """)
    #expect(text.hasSuffix("page and to go on below\n- the second"))
  }

  @Test("Verse, and texts of one line a paragraph, stay as they are")
  func unchanged() {
    let verse = (1...12).map { "A line of verse that is short, number \($0)" }.joined(separator: "\n")
    #expect(undone(verse) == verse)
    let long = (1...9).map { String(repeating: "word ", count: 10 + $0 * 7) + "end." }.joined(separator: "\n")
    #expect(undone(long) == long)
    #expect(undone("") == "")
  }

  @Test("The fields of a message's header are not joined")
  func header() {
    let head =
      "From: Ada Exner <ada@exner.example>\nSubject: a long subject that fills nearly the whole line of mail, yes\nDate: x\n\n"
    #expect(undone(head + letter).hasPrefix(head))
  }

  @Test("Carriage returns are no part of the lines that are joined")
  func carriageReturns() {
    #expect(undone(letter.replacing("\n", with: "\r\n")) == undone(letter))
  }

  @Test("A letter in another script stayed broken, since its bytes were counted and not its characters")
  func otherScripts() {
    let cyrillic = """
      Мы обучили сорок линейных проб на одном слое небольшой модели, с разными
      начальными значениями и одними и теми же данными, и посмотрели, где они
      расходятся. Расхождение невелико для большинства слов и велико для слов
      «не» и «никогда», чего и следовало ожидать, если отрицание распределено
      по нескольким направлениям. Числа приведены ниже; это средние значения
      по десяти запускам, и никто пока не рассматривал отдельные выбросы, что
      я бы сделал прежде, чем поверить в любое из них.
      """
    #expect(undone(cyrillic).split(separator: "\n").count == 1)
  }

  @Test("Few lines are too little to tell a width from", arguments: 1...4)
  func few(count: Int) {
    let lines = letter.split(separator: "\n").prefix(count).joined(separator: "\n")
    #expect(undone(lines) == lines)
  }

  @Test("Empty lines at either end stay, and a text of blanks is none")
  func blanks() {
    #expect(undone("\n\n" + letter).hasPrefix("\n\nWe trained"))
    #expect(undone("\n \n") == "\n \n")
  }
}
