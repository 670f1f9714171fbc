package import Model

/// What has changed between an earlier review and the same one made anew.
package struct OutlineDifference: Hashable, Sendable {
  /// Quotations whose documents the earlier review did not quote at all, in the order of the review.
  package var fromNewWorks: [Quotation]
  /// Further quotations of documents it did quote.
  package var added: [Quotation]
  /// What it quoted and the new one does not.
  package var gone: [OutlineRecipe.Quoted]
  package var kept: Int

  /// The keys of documents that are quoted for the first time, in the order of the review.
  package var newWorks: [String] {
    var seen: Set<String> = []
    return fromNewWorks.map(\.document.key).filter { seen.insert($0).inserted }
  }

  /// Compares a review with what an earlier one quoted.
  package init(from earlier: OutlineRecipe, to outline: Outline) {
    let known = Set(earlier.quoted)
    let keys = Set(earlier.quoted.map(\.key))
    (fromNewWorks, added, gone, kept) = ([], [], [], 0)
    var now: Set<OutlineRecipe.Quoted> = []
    for quotation in outline.quotations {
      let quoted = OutlineRecipe.Quoted(key: quotation.document.key, hash: TextHash(quotation.quote.utf8))
      now.insert(quoted)
      if known.contains(quoted) {
        kept += 1
      } else if keys.contains(quoted.key) {
        added.append(quotation)
      } else {
        fromNewWorks.append(quotation)
      }
    }
    gone = earlier.quoted.filter { !now.contains($0) }
  }
}
