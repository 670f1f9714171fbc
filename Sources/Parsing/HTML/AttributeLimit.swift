import Text

/// Cuts tags with more attributes than any page needs, since libxml2 takes quadratic time for them.
package enum AttributeLimit {
  package static let most = 1_000

  /// The page without what follows the thousandth attribute of a tag, and how many tags were cut.
  package static func applied(to html: [UInt8]) -> (html: [UInt8], cut: Int) {
    var cuts: [Range<Int>] = []
    var offset = 0
    html.withUnsafeBufferPointer { html in
      while let open = nextOffset(of: UInt8(ascii: "<"), in: html, from: offset), open + 1 < html.count {
        offset = html[open + 1].isLetter ? scanTag(html, from: open, cuts: &cuts) : open + 1
      }
    }
    return (without(cuts, of: html), cuts.count)
  }

  /// Counts the blanks outside quotation marks, of which there is one before each attribute.
  private static func scanTag(_ html: UnsafeBufferPointer<UInt8>, from start: Int, cuts: inout [Range<Int>]) -> Int {
    var offset = start + 1
    var attributes = 0
    var limit: Int?
    while offset < html.count, html[offset] != UInt8(ascii: ">") {
      let byte = html[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), html[offset - 1] == UInt8(ascii: "=") {
        // A quotation mark that nothing closes belongs to the text.
        guard let close = html[(offset + 1)...].firstIndex(of: byte) else { break }
        offset = close
      } else if byte.isBlank || byte == UInt8(ascii: "/"), !html[offset - 1].isBlank {
        attributes += 1
        if attributes > most, limit == nil { limit = offset }
      }
      offset += 1
    }
    if let limit { cuts.append(limit..<offset) }
    return offset
  }
}
