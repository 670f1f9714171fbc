package import Model

extension Answer {
  /// The answer as plain text: each sentence with who says it and where; with `why`, also what it was chosen for.
  package func text(why: Bool = false) -> String {
    var text = ""
    for (number, item) in items.enumerated() {
      let quotation = item.quotation
      text += "\(number + 1). \u{201C}\(terminalSafe(quotation.quote, singleLine: true))\u{201D}\n"
      text += "   \u{2014} \(terminalSafe(quotation.source, singleLine: true))\n"
      if why { text += "   \(terminalSafe(item.explanation, singleLine: true))\n" }
    }
    if why { text += understood.map { "\(terminalSafe($0, singleLine: true))\n" }.joined() }
    return text + "\n" + searched.lines.map { "\($0)\n" }.joined()
  }

  /// One row a sentence: address, key, who, year, title, role, confidence, quotation.
  package var rows: [[String]] {
    items.map { item in
      let quotation = item.quotation
      return [
        quotation.address, quotation.document.key, "\(quotation.attribution)",
        quotation.document.year.map(String.init) ?? "", quotation.document.title ?? "", quotation.role.role.rawValue,
        StructuredValue.number(item.confidence).json(.compact), quotation.quote,
      ]
    }
  }
}

extension Answer.Item {
  /// Why the sentence was chosen: its role, the words that gave it away, the parts of its score.
  package var explanation: String {
    let cue = quotation.role.cue.map { ", by \u{201C}\($0)\u{201D}" } ?? ""
    let parts = reasons.map { "\($0.name) \(StructuredValue.number($0.value).json(.compact))" }
    let sum = StructuredValue.number(quotation.score).json(.compact)
    return "\(quotation.role.role.rawValue)\(cue); score \(sum) = \(parts.joined(separator: ", "))"
  }
}
