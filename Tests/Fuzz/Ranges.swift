import Model

/// Stops the fuzzer when a document's parts do not lie within its text.
func checkRanges(of document: Document) {
  let bytes = Array(document.text.utf8)
  func check(_ range: Range<Int>, _ what: StaticString) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(what): a range outside the text")
    for border in [range.lowerBound, range.upperBound] where border < bytes.count {
      precondition(bytes[border] & 0xC0 != 0x80, "\(what): a border within a character")
    }
  }
  for block in document.blocks {
    check(block.range, "block")
    precondition(!block.range.isEmpty, "an empty block")
    if let comment = block.comment {
      precondition(document.comments.indices.contains(comment), "block: no such comment")
    }
    if let quoted = block.quotes?.block {
      precondition(document.blocks.indices.contains(quoted), "block: no such block")
    }
  }
  for (index, comment) in document.comments.enumerated() {
    check(comment.range, "comment")
    if let parent = comment.parent { precondition(parent >= 0 && parent < index, "a comment before its parent") }
  }
  for passage in document.passages {
    check(passage.range, "passage")
    precondition(passage.blocks.upperBound <= document.blocks.count, "passage: no such block")
  }
  for link in document.links { check(link.range, "link") }
  for highlight in document.highlights ?? [] {
    if let range = highlight.range { check(range, "highlight") }
  }
}
