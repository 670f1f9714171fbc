import Library
import Rendering

/// What was found in a place, each with its rule.
enum ShownFacts {
  static func text(_ facts: [DerivedFact]) -> String {
    facts.map { fact in
      let confidence = fact.confidence.map { " \(Int(($0 * 100).rounded())) %" } ?? ""
      let words = fact.text.isEmpty ? "" : "  \u{201C}\(fact.text)\u{201D}"
      return terminalSafe(
        "\(fact.kind.rawValue) \(fact.value): \(fact.rule)\(confidence)  \(fact.address)\(words)", singleLine: true)
        + "\n"
    }.joined()
  }

  static func structured(_ fact: DerivedFact) -> StructuredValue {
    [
      "kind": .string(fact.kind.rawValue), "value": .string(fact.value), "address": .string(fact.address),
      "text": .string(fact.text), "rule": .string(fact.rule),
      "confidence": fact.confidence.map(StructuredValue.number) ?? .null,
    ]
  }
}
