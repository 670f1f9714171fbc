import Linking
import Model
import Testing

@Suite("Reading lists")
struct ListCitationsTests {
  private func titles(_ lines: [String]) -> [String?] {
    var document = Document()
    for line in lines {
      let part = documentOfLines(line)
      let offset = document.text.utf8.count + (document.text.isEmpty ? 0 : 1)
      document.text += (document.text.isEmpty ? "" : "\n") + part.text
      document.blocks += part.blocks.map { block in
        var block = block
        block.range = block.range.lowerBound + offset..<block.range.upperBound + offset
        return block
      }
    }
    return citations(of: document).map(\.title)
  }

  @Test("the heading of the prose behind a flat list is no title of it, nor is anything after it")
  func headingBehindList() {
    #expect(
      titles([
        "Reading list:", "A Mathematical Framework for Transformer Circuits", "Plans For The Coming Month",
        "I will read the first chapter of the book and write down what I do not understand in it.",
        "Another Line In Title Case",
      ]) == ["A Mathematical Framework for Transformer Circuits"])
  }

  @Test("the last title of a list stays one where the list ends the text")
  func lastTitle() {
    #expect(
      titles(["Papers:", "In-context Learning and Induction Heads", "On the Biology of a Large Language Model"]) == [
        "In-context Learning and Induction Heads", "On the Biology of a Large Language Model",
      ])
  }

  @Test(
    "a line that announces reading or tools opens a list",
    arguments: [
      "# Further Reading",
      "Resources:",
      "Some papers that helped me:",
      "See also:",
      "She recommends:",
    ])
  func opening(line: String) {
    #expect(titles([line, "- Locating and Editing Factual Associations in GPT"]).count == 1)
  }

  @Test(
    "an ordinary line opens none",
    arguments: [
      "# Methods",
      "What I did:",
      "We read papers every week.",
    ])
  func notOpening(line: String) {
    #expect(titles([line, "- Locating and Editing Factual Associations in GPT"]).isEmpty)
  }

  @Test(
    "a title ends before a remark, keeps an acronym and gives its author away",
    arguments: [
      ("Toy Models of Superposition (read twice)", "Toy Models of Superposition"),
      ("The Learning Interpretability Tool (LIT)", "The Learning Interpretability Tool (LIT)"),
      ("Zoom In: An Introduction to Circuits by Chris Olah", "Zoom In: An Introduction to Circuits"),
      ("Mara's Notes on Causal Scrubbing Methods", "Notes on Causal Scrubbing Methods"),
    ])
  func parts(line: String, title: String) {
    #expect(titles(["Reading list:", "- \(line)"]) == [title])
  }

  @Test("a sentence within a list is skipped, and the list goes on")
  func sentenceInList() {
    #expect(
      titles([
        "Reading list:", "- Toy Models of Superposition",
        "- I read this one on the train and it took me far longer than I would like to admit here.",
        "- In-context Learning and Induction Heads",
      ]) == ["Toy Models of Superposition", "In-context Learning and Induction Heads"])
  }
}
