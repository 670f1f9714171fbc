package import Model

extension Outline.Flow {
  /// What was searched and what became of it, each figure with those it was parted into.
  package var lines: [String] {
    [
      "Searched \(counted(documents, "document")) with \(counted(comments, "comment")) and "
        + "\(counted(passages, "passage")).",
      "Documents: \(documentsFound) on the topic (\(documentsQuoted) quoted, \(documentsNotQuoted) not, "
        + "\(documentsFolded) saying the same as another, \(documentsExcluded) left out on demand), "
        + "\(documentsWithoutTopic) on others.",
      "Sentences: \(sentences) read in \(counted(passagesRead, "passage")) (\(sentencesQuoted) quoted, "
        + "\(sentencesFolded) saying the same as another, \(sentencesLeftOut) left out).",
    ]
  }
}
