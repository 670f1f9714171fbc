import Model
import Testing
import Text

@testable import Linking

@Suite("A document as the rules look at it")
struct CitingTextTests {
  private let text: CitingText = {
    var document = documentOfLines("One line.", "~ A repeat.", "Some Code", "Last Line here.")
    document.blocks[2].kind = .code
    return CitingText(document)
  }()

  @Test("repeats and code are left out of the blocks that count")
  func blocks() {
    #expect(text.blocks.map { text.bytes.text($0.range) } == ["One line.", "Last Line here."])
  }

  @Test(
    "a range counts where its block is no repeat",
    arguments: [
      (0..<3, true),
      (0..<9, true),
      (10..<12, false),
      (22..<26, true),
      (32..<36, true),
      (90..<95, false),
    ])
  func counts(range: Range<Int>, expected: Bool) {
    #expect(text.counts(range) == expected)
  }

  @Test(
    "the block that holds an offset",
    arguments: [
      (0, "One line."),
      (8, "One line."),
      (9, nil),
      (10, "A repeat."),
      (32, "Last Line here."),
      (44, "Last Line here."),
      (45, nil),
      (500, nil),
    ])
  func block(offset: Int, expected: String?) {
    #expect(text.block(at: offset).map { text.bytes.text($0.range) } == expected)
  }

  @Test("The words of a block are those that lie in it, none of its neighbours'")
  func words() {
    for block in text.document.blocks {
      #expect(text.words(of: block) == Text.words(in: text.bytes, block.range))
    }
  }
}
