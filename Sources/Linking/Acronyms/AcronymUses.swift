package import Model
import Text

/// The places where a document uses acronyms: words of two to eight characters that are mostly capitals, and whatever it
/// defines.
///
/// Runs of capitals that are words shouted, and single letters, are no acronyms.
package func acronymUses(of document: Document, _ bytes: [UInt8], defined: Set<String>) -> [AcronymUse] {
  var uses: [AcronymUse] = []
  for block in document.blocks where !block.isRepeat && block.kind != .code {
    let all = words(in: bytes, block.range)
    // In a line of capitals nothing stands out as an acronym.
    let capital = all.count { isCapital(bytes[$0]) }
    guard all.count < 4 || capital * 2 < all.count else { continue }
    for word in all {
      guard (2...9).contains(word.count), bytes[word].contains(where: \.isUpper) else { continue }
      var range = word
      if range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "s"), bytes[range.upperBound - 2].isUpper {
        range = range.lowerBound..<range.upperBound - 1
      }
      let text = String(decoding: bytes[range], as: UTF8.self)
      if defined.contains(text) || (isCapital(bytes[range]) && !ordinary.contains(text)) {
        uses.append(AcronymUse(short: text, range: range))
      }
    }
  }
  return uses
}

private func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
  word.count >= 2 && word.first?.isUpper ?? false && word.allSatisfy { $0.isUpper || $0.isDigit }
    && word.count(where: \.isUpper) >= 2
}

/// Words that are written in capitals for weight.
private let ordinary: Set<String> = [
  "NOT", "AND", "OR", "ALL", "ANY", "THE", "VERY", "IS", "DO", "NO", "YES", "OK", "VS", "II", "III", "IV", "VI", "EDIT",
  "PS", "TODO", "BUT", "IF",
]
