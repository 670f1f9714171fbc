import Model
import Testing

@testable import Parsing

@Suite("Turns that quote earlier ones")
struct QuotedTurnsTests {
  private func document(_ lines: [(comment: Int?, text: String)]) -> (DocumentBuilder, SeenLines, [Int: Int]) {
    var builder = DocumentBuilder()
    var places: [Int: Int] = [:]
    var open: Int?
    for (number, line) in lines.enumerated() {
      if line.comment != open, line.comment != nil {
        _ = builder.beginComment(Comment(author: Attribution(name: "Writer \(line.comment ?? -1)", basis: .comment)))
        open = line.comment
      }
      places[number] = builder.append(.paragraph, line.text.utf8)
    }
    let text = lines.map(\.text).joined(separator: "\n")
    return (builder, SeenLines(TextLines(Array(text.utf8))), places)
  }

  private static let line = "Nobody has shown that the splitting of features into smaller features ever stops"

  @Test("The words of another turn are a quotation of its writer, and its turn is answered")
  func quoted() {
    var (builder, seen, places) = document([(0, Self.line), (1, "I doubt that."), (2, Self.line), (2, "Nor do I.")])
    QuotedTurns.mark(&builder, places, seen)
    #expect(builder.blocks.map(\.kind) == [.paragraph, .paragraph, .quotation, .paragraph])
    #expect(builder.blocks[2].quotes == QuotedSource(name: "Writer 0", block: 0, certain: false))
    #expect(QuotedTurns.parents(builder) == [2: 0])
  }

  @Test("Who repeats himself quotes nobody")
  func own() {
    var (builder, seen, places) = document([(0, Self.line), (0, "Again:"), (0, Self.line)])
    QuotedTurns.mark(&builder, places, seen)
    #expect(builder.blocks.allSatisfy { $0.kind == .paragraph && !$0.isRepeat })
    #expect(QuotedTurns.parents(builder).isEmpty)
  }

  @Test("The words of the body are quoted without a turn that is answered")
  func body() {
    var (builder, seen, places) = document([(nil, Self.line), (0, Self.line), (0, "Yes.")])
    QuotedTurns.mark(&builder, places, seen)
    #expect(builder.blocks[1].kind == .quotation)
    #expect(QuotedTurns.parents(builder).isEmpty)
  }
}
