import Model
import Text

/// The places of a copied page where somebody signs, each on one line or with name, age and score on lines of their own.
struct Signatures {
  /// A signature and the lines it takes.
  struct Place: Hashable {
    var signature: SignatureLine
    var lines: Range<Int>
  }

  private(set) var places: [Place] = []

  init(_ lines: TextLines, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if let place = Self.stacked(lines, index, range.upperBound) ?? Self.single(lines, index, range.upperBound) {
        places.append(place)
        index = place.lines.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The lines of what was signed: from each signature to the next.
  func text(of position: Int, limit: Int) -> Range<Int> {
    let start = places[position].lines.upperBound
    return start..<(position + 1 < places.count ? places[position + 1].lines.lowerBound : limit)
  }

  private static func single(_ lines: TextLines, _ index: Int, _ limit: Int) -> Place? {
    SignatureLine.read(lines.slice(index)).map { Place(signature: $0, lines: index..<index + 1) }
  }

  /// Reads a name, below it an age or a date, and below that scores; signs such as `•` and `Ω` may have lines too.
  private static func stacked(_ lines: TextLines, _ start: Int, _ limit: Int) -> Place? {
    var index = start
    if isFold(lines.slice(index)) { index += 1 }
    guard index + 1 < limit, let name = name(lines.slice(index)) else { return nil }
    index += 1
    while index < limit, isSeparator(lines.slice(index)) { index += 1 }
    guard index < limit, let time = SignatureTail(lines.slice(index)), time.age != nil || time.date != nil else {
      return nil
    }
    index += 1
    var signature = SignatureLine(
      name: name, date: time.date, age: time.age, score: time.score, wasEdited: time.wasEdited)
    if time.score == nil, let (score, end) = score(lines, index, limit) {
      signature.score = score
      index = end
    }
    return Place(signature: signature, lines: start..<index)
  }

  /// A line that is nothing but a name or a handle.
  private static func name(_ slice: ArraySlice<UInt8>) -> String? {
    let (rest, _) = SignatureLine.withoutFold(slice)
    guard rest.count <= 40, rest.last.map({ !".,;:!?".utf8.contains($0) }) ?? false else { return nil }
    let name = String(decoding: rest, as: UTF8.self)
    return SignatureLine.isName(name) && AgeText.read(rest) == nil ? name : nil
  }

  /// Reads figures on lines of their own: karma, then agreement; the Alignment Forum's karma stands behind `Ω`.
  private static func score(_ lines: TextLines, _ start: Int, _ limit: Int) -> (Score, Int)? {
    var index = start
    var hasOmega = false
    var figures: [String] = []
    while index < limit, figures.count < 3 {
      let text = lines.text(index)
      if text.utf8.elementsEqual("Ω".utf8) {
        hasOmega = true
      } else if let figure = figure(text) {
        figures.append(figure)
      } else if !isSeparator(lines.slice(index)) {
        break
      }
      index += 1
    }
    let values = figures.compactMap { Int($0) }
    let first = hasOmega && values.count > 1 ? 1 : 0
    guard values.count > first else { return nil }
    let second = values.count > first + 1 ? values[first + 1] : nil
    let raw = (hasOmega ? "Ω" : "") + figures.joined(separator: " ")
    return (Score(values[first], second: second, raw: raw, isCertain: second == nil && !hasOmega), index)
  }

  /// A figure of up to five digits, with its sign or with the word "points".
  private static func figure(_ text: String) -> String? {
    let word = text.split(separator: " ")
    guard let first = word.first, word.count == 1 || (word.count == 2 && folded(String(word[1])).hasPrefix("point"))
    else { return nil }
    let digits = first.utf8.drop { $0 == UInt8(ascii: "+") }
    guard digits.count <= 6, Int(String(decoding: digits, as: UTF8.self)) != nil else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func isSeparator(_ slice: ArraySlice<UInt8>) -> Bool {
    slice.count <= 3 && ["•", "·", "|", "-", "–", "—"].contains { slice.elementsEqual($0.utf8) }
  }

  private static func isFold(_ slice: ArraySlice<UInt8>) -> Bool {
    let (rest, isFolded) = SignatureLine.withoutFold(slice)
    return isFolded && rest.isEmpty
  }
}
