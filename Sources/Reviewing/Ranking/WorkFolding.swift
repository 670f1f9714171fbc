/// Which passages of a list are shown, where several documents of it are copies of one work.
///
/// Of each work the copy is shown of which most passages were found, of equals the longer one, then the one found first;
/// it stands where the best passage of any copy stood. Comments are no part of the work they stand under: those under
/// every copy are shown.
package struct WorkFolding: Hashable, Sendable {
  /// A passage that is not shown, since another copy of its work is.
  package struct Hidden: Hashable, Sendable {
    /// The passage's row.
    package var passage: Int64
    /// The row of its document.
    package var document: Int64
    /// The row of the document that is shown in its stead.
    package var shown: Int64
  }

  /// Best first.
  package private(set) var shown: [PassageCandidate] = []
  /// In the order of the list.
  package private(set) var hidden: [Hidden] = []

  /// The documents of which nothing is shown.
  package var hiddenDocuments: Set<Int64> { Set(hidden.map(\.document)).subtracting(shown.map(\.document)) }

  /// - Parameters:
  ///   - ranked: Best first.
  ///   - works: A number for the work of each document that has copies, by the document's row.
  ///   - lengths: How long those documents are, in any measure.
  ///   - comments: The rows of the passages that stand in comments.
  package init(
    _ ranked: [PassageCandidate], works: [Int64: Int] = [:], lengths: [Int64: Int] = [:], comments: Set<Int64> = []
  ) {
    func work(_ passage: PassageCandidate) -> Int? { comments.contains(passage.id) ? nil : works[passage.document] }
    let chosen = Self.chosen(ranked, lengths, work)
    var best: [Int: PassageCandidate] = [:]
    for passage in ranked {
      if let work = work(passage), best[work] == nil, passage.document == chosen[work] { best[work] = passage }
    }
    var begun: Set<Int> = []
    for passage in ranked {
      guard let work = work(passage), let document = chosen[work], let first = best[work] else {
        shown.append(passage)
        continue
      }
      if begun.insert(work).inserted {
        var first = first
        first.score = passage.score
        shown.append(first)
      }
      if passage.document != document {
        hidden.append(Hidden(passage: passage.id, document: passage.document, shown: document))
      } else if passage.id != first.id {
        shown.append(passage)
      }
    }
  }

  /// The document that is shown of each work.
  private static func chosen(
    _ ranked: [PassageCandidate], _ lengths: [Int64: Int], _ work: (PassageCandidate) -> Int?
  ) -> [Int: Int64] {
    var counts: [Int64: Int] = [:]
    var documents: [Int: [Int64]] = [:]
    for passage in ranked {
      guard let work = work(passage) else { continue }
      if counts[passage.document] == nil { documents[work, default: []].append(passage.document) }
      counts[passage.document, default: 0] += 1
    }
    return documents.compactMapValues { found in
      let weights = found.map { (counts[$0] ?? 0, lengths[$0] ?? 0) }
      guard let most = weights.max(by: <) else { return nil }
      return weights.firstIndex { $0 == most }.map { found[$0] }
    }
  }
}
