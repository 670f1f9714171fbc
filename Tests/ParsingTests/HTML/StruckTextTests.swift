import Model
import Parsing
import Testing

@Suite struct StruckTextTests {
  private func lines(_ html: String) throws -> [String] {
    let tree = try tree("<body>" + html)
    var builder = DocumentBuilder()
    BlockReader.append(tree.root, of: tree, to: &builder)
    return builder.blocks.map { String(decoding: builder.bytes[$0.range], as: UTF8.self) }
  }

  @Test("Words that were struck out were read beside what replaced them", arguments: ["s", "del", "strike"])
  func replaced(_ tag: String) throws {
    #expect(try lines("<p>It convinced <\(tag)>few</\(tag)> nobody.</p>") == ["It convinced nobody."])
  }

  @Test("A line that is struck out as a whole is kept") func whole() throws {
    #expect(try lines("<ul><li><s>Read the paper</s> <s>twice</s></li><li>Write</li></ul>").contains("Write"))
    #expect(try lines("<p> <del>Read the paper.</del> </p>") == ["Read the paper."])
  }
}
