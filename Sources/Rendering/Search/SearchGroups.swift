package import Model

/// By what hits are put together.
package enum SearchGrouping: String, Hashable, Sendable, CaseIterable {
  case document, section, author, year

  /// The group a hit belongs to.
  package func name(of hit: SearchHit) -> String {
    switch self {
    case .document: hit.document.title ?? hit.document.key
    case .section: ([hit.document.title ?? hit.document.key] + hit.headings).joined(separator: " › ")
    case .author: "\(hit.attribution)"
    case .year: hit.document.year.map(String.init) ?? "undated"
    }
  }
}

extension SearchResult {
  /// The first list in groups, those with the best hit first; within a group the hits keep their order.
  package func groups(by grouping: SearchGrouping) -> [(name: String, hits: [SearchHit])] {
    var groups: [(name: String, hits: [SearchHit])] = []
    for hit in says {
      let name = grouping.name(of: hit)
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].hits.append(hit)
      } else {
        groups.append((name, [hit]))
      }
    }
    return groups
  }

  /// The result as text for a terminal, a line above each group.
  package func text(groupedBy grouping: SearchGrouping, emphasis: Emphasis) -> String {
    let groups = groups(by: grouping).map { group in
      let head = "\(group.name)  \(counted(group.hits.count, "passage"))"
      return terminalSafe(head, singleLine: true) + "\n\n"
        + SearchResult(query: query, says: group.hits).text(emphasis: emphasis)
    }.joined(separator: "\n")
    var rest = self
    rest.says = []
    return groups + rest.text(emphasis: emphasis)
  }
}
