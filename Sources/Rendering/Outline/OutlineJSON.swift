package import Model

extension Outline {
  /// The review as the JSON of the documentation.
  package var structured: StructuredValue {
    let sections = sections.map { section -> StructuredValue in
      let items = section.groups.flatMap { group in group.items.map { Self.item($0, concept: group.concept) } }
      return ["heading": .string(section.heading), "items": .array(items)]
    }
    return [
      "format": 1, "topic": .string(topic), "understood": StructuredValue(understood), "sections": .array(sections),
      "works": .array(works.map(\.structured)), "missing": .array(missing.map(\.structured)),
      "unanswered": .array(unanswered.map(\.structured)),
      "contradictions": .array(
        contradictions.map { ["claim": $0.claim.structured, "objection": $0.objection.structured] }),
      "undefined": .array(undefined.map(\.structured)), "copies": .array(copies.map(\.structured)),
      "flow": flow.structured, "recipe": .string("\(recipe)"),
    ]
  }

  private static func item(_ quotation: Quotation, concept: String?) -> StructuredValue {
    guard case .object(let members) = quotation.structured else { return quotation.structured }
    return .object(members + [.init("concept", StructuredValue(concept))])
  }
}

extension Outline.UndefinedTerm {
  /// The name as JSON.
  package var structured: StructuredValue {
    ["name": .string(name), "kind": .string(kind.rawValue), "addresses": StructuredValue(addresses)]
  }
}

extension Outline.Copies {
  /// The copy that is read and the others, as keys.
  package var structured: StructuredValue { ["key": .string(read.key), "others": StructuredValue(others)] }
}

extension Outline.Flow {
  /// The figures as JSON.
  package var structured: StructuredValue {
    [
      "documents": .integer(documents), "documentsFound": .integer(documentsFound),
      "documentsWithoutTopic": .integer(documentsWithoutTopic), "documentsExcluded": .integer(documentsExcluded),
      "documentsFolded": .integer(documentsFolded), "documentsQuoted": .integer(documentsQuoted),
      "documentsNotQuoted": .integer(documentsNotQuoted), "comments": .integer(comments),
      "passages": .integer(passages), "passagesRead": .integer(passagesRead), "sentences": .integer(sentences),
      "sentencesQuoted": .integer(sentencesQuoted), "sentencesFolded": .integer(sentencesFolded),
      "sentencesLeftOut": .integer(sentencesLeftOut),
    ]
  }
}
