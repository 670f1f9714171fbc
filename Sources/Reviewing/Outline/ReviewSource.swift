package import Model

/// A document that a review reads, with the passages that the search found in it.
package struct ReviewSource: Sendable {
  /// Whole blocks, as indices into ``Document/blocks``, and how well they match, 0 to 1.
  package struct FoundPassage: Hashable, Sendable {
    package var blocks: Range<Int>
    package var headings: [String]
    package var score: Double

    package init(blocks: Range<Int>, headings: [String] = [], score: Double) {
      self.blocks = blocks
      self.headings = headings
      self.score = score
    }
  }

  package var head: DocumentHead
  package var document: Document
  package var passages: [FoundPassage]

  package init(head: DocumentHead, document: Document, passages: [FoundPassage]) {
    self.head = head
    self.document = document
    self.passages = passages
  }
}

extension ReviewSource {
  /// Who says a block's words: its comment's writer or the document's authors, and whom they quote.
  package func attribution(ofBlock index: Int) -> Attribution {
    let block = document.blocks[index]
    var attribution: Attribution
    if let comment = block.comment {
      let author = document.comments.indices.contains(comment) ? document.comments[comment].author : nil
      attribution = author ?? Attribution(name: nil, basis: .unsigned, certain: false)
    } else {
      attribution = Self.byline(document.authors.map(\.name))
    }
    if let quotes = block.quotes {
      let earlier = quotes.block.map { Address(key: head.key, place: .blocks($0 + 1...$0 + 1)).description }
      attribution.quotes = .init(name: quotes.name, address: quotes.url ?? earlier)
    }
    return attribution
  }

  /// The attribution of words that stand under a byline; unsigned without a name.
  package static func byline(_ names: [String]) -> Attribution {
    switch names.count {
    case 0: Attribution(name: nil, basis: .unsigned, certain: false)
    case 1: Attribution(name: names[0], basis: .byline)
    case 2...4:
      Attribution(
        name: Array(names.dropLast()).joined(separator: ", ") + " and " + names[names.count - 1], basis: .byline)
    default: Attribution(name: names[0] + " and others", basis: .byline)
    }
  }
}
