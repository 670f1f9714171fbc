package import Model

extension Outline.Flow {
  /// What was searched and what became of it, each figure with those it was parted into.
  package var lines: [String] {
    [
      "Searched \(counted(documents, "document")) with \(counted(comments, "comment")) and "
        + "\(counted(passages, "passage")).",
      "Documents: \(documentsFound) on the topic (\(documentParts)), \(documentsWithoutTopic) on others.",
      "Sentences: \(sentences) read in \(counted(passagesRead, "passage")) (\(sentencesQuoted) quoted, "
        + "\(sentencesFolded) saying the same as another, \(sentencesLeftOut) left out).",
    ]
  }

  /// What became of the documents found; what seldom happens is told where it did.
  private var documentParts: String {
    var parts = ["\(documentsQuoted) quoted", "\(documentsNotQuoted) not"]
    if documentsFolded > 0 { parts.append("\(documentsFolded) saying the same as another") }
    if documentsExcluded > 0 { parts.append("\(documentsExcluded) left out as asked") }
    return parts.joined(separator: ", ")
  }
}
