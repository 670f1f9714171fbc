package import Model

extension Answer {
  /// The answer as the JSON of the documentation.
  package var structured: StructuredValue {
    [
      "format": 1, "question": .string(question), "kind": .string(kind.rawValue),
      "understood": StructuredValue(understood), "confidence": .number(confidence),
      "answer": .array(items.map(\.structured)), "searched": searched.structured,
    ]
  }
}

extension Answer.Item {
  /// The sentence as JSON, with the parts of its score.
  package var structured: StructuredValue {
    guard case .object(let members) = quotation.structured else { return quotation.structured }
    return .object(
      members + [
        .init("confidence", .number(confidence)),
        .init("reasons", .object(reasons.map { .init($0.name, .number($0.value)) })),
      ])
  }
}
