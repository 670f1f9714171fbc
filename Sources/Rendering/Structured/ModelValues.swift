package import Model

extension Attribution {
  /// The attribution as JSON: `name`, `basis`, `certain` and, where somebody is quoted, `quotes`.
  package var structured: StructuredValue {
    var members: [StructuredValue.Member] = [
      .init("name", StructuredValue(name)), .init("basis", .string(basis.rawValue)),
      .init("certain", .boolean(certain)),
    ]
    if let quotes {
      members.append(
        .init("quotes", ["name": StructuredValue(quotes.name), "address": StructuredValue(quotes.address)]))
    }
    return .object(members)
  }
}

extension DocumentHead {
  /// The head as JSON.
  package var structured: StructuredValue {
    [
      "key": .string(key), "title": StructuredValue(title), "authors": StructuredValue(authors),
      "year": StructuredValue(year), "site": StructuredValue(site), "kind": .string(kind.rawValue),
    ]
  }
}

extension Quotation {
  /// The quotation as JSON.
  package var structured: StructuredValue {
    [
      "quote": .string(quote), "address": .string(address), "hash": .string("\(TextHash(quote.utf8))"),
      "attribution": attribution.structured, "document": document.structured, "role": .string(role.role.rawValue),
      "cue": StructuredValue(role.cue),
      "hedge": .number(role.hedge), "score": .number(score),
    ]
  }
}

extension CitedWork {
  /// The work as JSON.
  package var structured: StructuredValue {
    [
      "key": StructuredValue(key), "title": StructuredValue(title), "authors": StructuredValue(authors),
      "year": StructuredValue(year), "identifier": StructuredValue(identifier?.description), "count": .integer(count),
      "addresses": StructuredValue(addresses),
    ]
  }
}
