package import Model

/// One piece of a review on paper; what every format writes in its own way.
package enum OutlinePart: Hashable, Sendable {
  /// A heading of level 1 (a section) or 2 (a concept within it).
  case heading(level: Int, text: String)
  /// A sentence of the program's own.
  case note(String)
  case quotation(Quotation)
  /// What somebody claims, and what somebody objects to it.
  case contradiction(claim: Quotation, objection: Quotation)
  /// One line of a list.
  case entry(String)
}

extension Outline {
  /// How many works a list shows; the JSON has them all.
  static let worksShown = 20

  /// The review from its first section to what was searched.
  package var parts: [OutlinePart] {
    var parts: [OutlinePart] = []
    for section in sections {
      parts.append(.heading(level: 1, text: section.heading))
      if section.groups.allSatisfy(\.items.isEmpty) { parts.append(.note("The library says nothing to this.")) }
      for group in section.groups {
        // Quotations that share nothing must not seem to belong to the concept before them.
        let heading = group.concept ?? (section.groups.count > 1 ? "Other" : nil)
        if let heading { parts.append(.heading(level: 2, text: heading)) }
        parts += group.items.map(OutlinePart.quotation)
      }
    }
    if !contradictions.isEmpty {
      parts.append(.heading(level: 1, text: "Claims that do not agree"))
      parts += contradictions.map { .contradiction(claim: $0.claim, objection: $0.objection) }
    }
    parts += Self.list("Works cited by the evidence", works)
    parts += Self.list("Cited, not in the library", missing)
    if !unanswered.isEmpty {
      parts.append(.heading(level: 1, text: "Questions nobody answered"))
      parts += unanswered.map(OutlinePart.quotation)
    }
    if !undefined.isEmpty {
      parts.append(.heading(level: 1, text: "Used without definition"))
      parts += undefined.map { .entry("\($0.name) (\($0.kind.rawValue)): \($0.addresses.joined(separator: ", "))") }
    }
    if !copies.isEmpty {
      parts.append(.heading(level: 1, text: "Other copies of what is quoted"))
      parts += copies.map { .entry("\($0.read.key): also \($0.others.joined(separator: ", "))") }
    }
    parts.append(.heading(level: 1, text: "What was searched"))
    return parts + flow.lines.map(OutlinePart.entry)
  }

  private static func list(_ heading: String, _ works: [CitedWork]) -> [OutlinePart] {
    guard !works.isEmpty else { return [] }
    let more = works.count > worksShown ? [OutlinePart.entry("and \(works.count - worksShown) more")] : []
    return [.heading(level: 1, text: heading)] + works.prefix(worksShown).map { .entry($0.label) } + more
  }
}

extension OutlinePart {
  /// Whether the part stands in a list.
  var isItem: Bool {
    switch self {
    case .heading, .note: false
    case .quotation, .contradiction, .entry: true
    }
  }
}
