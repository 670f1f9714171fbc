import Model
import Storage

/// One thing that was found in a place, and why.
package struct DerivedFact: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, Codable {
    case acronym, person, citation
  }

  package var kind: Kind
  /// What was found: a sense, a name, a work as far as the words give it.
  package var value: String
  /// Where it stands.
  package var address: String
  /// The words it was found in.
  package var text: String
  /// The rule's name.
  package var rule: String
  /// 0 to 1; none where the rule gives no figure.
  package var confidence: Double?
}

extension Library {
  /// What the library found in a place, in the order of the text within each kind: what acronyms are said to mean, who is
  /// named, which works are cited; each with its rule.
  package func derivedFacts(of place: ShownPlace) throws(LibraryError) -> [DerivedFact] {
    let key = place.address.key
    let (acronyms, people, citations) = try using { (store) throws(StoreError) in
      (
        try store.acronymDefinitions().filter { $0.key == key }, try store.people().filter { $0.key == key },
        try store.citations(in: [key])
      )
    }
    let found =
      acronyms.map { mention in
        DerivedFact(
          kind: .acronym, value: "\(mention.value.short) = \(mention.value.long)", address: mention.exactAddress,
          text: mention.words, rule: mention.value.rule, confidence: mention.value.confidence)
      }
      + people.map { mention in
        DerivedFact(
          kind: .person, value: mention.value.name, address: mention.exactAddress, text: mention.words,
          rule: mention.value.role.rawValue)
      }
      + citations.map { mention in
        let value = mention.value
        return DerivedFact(
          kind: .citation, value: value.title ?? value.identifier?.description ?? value.authors.joined(separator: ", "),
          address: mention.exactAddress, text: mention.words, rule: value.reason, confidence: value.confidence)
      }
    return found.filter { place.holds($0.address) }
  }
}
