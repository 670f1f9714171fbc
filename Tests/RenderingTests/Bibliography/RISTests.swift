import Model
import Rendering
import Testing

@Suite("Bibliographies as RIS")
struct RISTests {
  private func lines(_ record: BibliographyRecord) -> [String] {
    ris([record]).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("an entry begins with its type, ends with ER, and each author has a line")
  func post() {
    #expect(
      lines(BibliographySamples.post) == [
        "TY  - BLOG", "ID  - lindqvist2024toy", "AU  - Lindqvist, Mara", "AU  - kestrel_77",
        "AU  - van der Hoeve, Pieter", "TI  - A & B: 100% of $5 in C# on AI_2027 and SAEs",
        "T2  - The AI Alignment Forum", "PY  - 2024", "DA  - 2024/03/05/",
        "UR  - https://www.alignmentforum.org/posts/aB3dE5gH7jK9mN2pQ/a_b%20c?x=1&y=~z", "Y2  - 2025/01/02/", "ER  - ",
        "",
      ])
  }

  @Test("pages are taken apart, a date keeps its slashes where it is not known whole")
  func paper() {
    let found = lines(BibliographySamples.paper)
    for line in ["SP  - 100", "EP  - 110", "DA  - 2022///", "VL  - 3", "M1  - arXiv:2209.10652"] {
      #expect(found.contains(line), "\(line)")
    }
    #expect(lines(BibliographySamples.comment).contains("DA  - 2024/03//"))
    #expect(lines(BibliographySamples.comment).contains("M3  - Comment"))
  }

  @Test("a value is one line, and every line ends with CR and LF")
  func singleLine() {
    let text = ris([BibliographyRecord(key: "x", kind: .page, title: "Two\nlines\r\nER  - ")])
    #expect(text == "TY  - ELEC\r\nID  - x\r\nTI  - Two lines ER -\r\nER  - \r\n")
  }

  @Test("entries are parted by an empty line")
  func several() {
    #expect(ris(BibliographySamples.all).contains("ER  - \r\n\r\nTY  - JOUR"))
    #expect(ris([]).isEmpty)
  }
}
