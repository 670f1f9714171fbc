import Model

/// The posts that a page of gathered comments answers, each with an empty range where its comment begins.
func subjectCitations(of document: Document) -> [Citation] {
  document.comments.compactMap { comment in
    let identifier = comment.onURL.flatMap(workIdentifier(ofURL:))
    guard comment.on != nil || identifier != nil, comment.on != document.title else { return nil }
    return Citation(
      kind: identifier == nil ? .title : .identifier, range: comment.range.lowerBound..<comment.range.lowerBound,
      identifier: identifier, title: comment.on, confidence: 0.9, reason: "post commented on")
  }
}
