import Model
import Text

/// Finds questions to which the library holds no reply.
struct OpenQuestions {
  let sources: [ReviewSource]

  /// Those of the sentences that ask and are not answered, as indices in the order of score.
  ///
  /// A question in a comment is answered when another comment replies to that one; a question in a body when a comment
  /// quotes it, shares half of its words, or when the writer goes on with "yes", "no" or "because".
  func unanswered(_ evidence: [EvidenceSentence]) -> [Int] {
    evidence.indices.filter { evidence[$0].role.role == .question && !isAnswered(evidence[$0]) }
      .sorted { (evidence[$0].score, -$0) > (evidence[$1].score, -$1) }
  }

  private func isAnswered(_ question: EvidenceSentence) -> Bool {
    let document = sources[question.source].document
    if question.isQuotation { return true }
    if let comment = document.blocks[question.block].comment {
      if document.comments.contains(where: { $0.parent == comment }) { return true }
      // A thread without parents is read in turns: whoever quotes the question answers it.
      return document.blocks.contains { $0.quotes?.block == question.block }
    }
    if document.blocks.contains(where: { $0.quotes?.block == question.block }) { return true }
    let text = Array(document.text.utf8)
    if goesOn(in: text, after: question.range, limit: document.blocks[question.block].range.upperBound) { return true }
    return document.blocks.contains { block in
      guard block.comment != nil, !question.stems.isEmpty else { return false }
      let stems = Set(words(in: text, block.range).map { stem(folded(text[$0])) })
      return 2 * question.stems.intersection(stems).count >= question.stems.count
    }
  }

  private func goesOn(in text: [UInt8], after range: Range<Int>, limit: Int) -> Bool {
    guard range.upperBound < limit, let next = words(in: text, range.upperBound..<limit).first else { return false }
    return ["yes", "no", "because", "well"].contains(String(decoding: folded(text[next]), as: UTF8.self))
  }
}
