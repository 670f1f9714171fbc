package import Model

/// What to import, and how.
package struct ImportRequest: Sendable {
  /// Files and folders as the user named them; `-` is standard input.
  package var paths: [[UInt8]]
  /// What came through standard input, when a path is `-`.
  package var piped: [UInt8]?
  /// Where the files came from, when their bytes do not say.
  package var sourceURL: String?
  /// The name of the format to read them as; one of ``Library/formats``.
  package var format: String?
  package var tags: [String]
  /// How many files are read at once.
  package var jobs: Int
  /// Say what would happen, and change nothing.
  package var isDryRun: Bool
  /// How long each batch waits for other writers.
  package var patience: Patience

  package init(
    paths: [[UInt8]], piped: [UInt8]? = nil, sourceURL: String? = nil, format: String? = nil, tags: [String] = [],
    jobs: Int = 2, isDryRun: Bool = false, patience: Patience = Patience()
  ) {
    self.paths = paths
    self.piped = piped
    self.sourceURL = sourceURL
    self.format = format
    self.tags = tags
    self.jobs = jobs
    self.isDryRun = isDryRun
    self.patience = patience
  }
}

/// What became of one file; told only once its rows are on the disk.
package struct ImportedFile: Hashable, Sendable {
  package var path: [UInt8]
  package var status: ImportStatus
  /// Why it was left out, or what of it could not be read.
  package var reason: String?
  /// The row number of the file's first document, as `list` prints it.
  package var id: Int64?
  package var key: String?
}

/// What an import tells while it runs.
package enum ImportEvent: Sendable {
  /// How many files there are to look at.
  case found(Int)
  case file(ImportedFile)
}

/// An import as a whole.
package struct ImportSummary: Sendable {
  package var added = 0
  package var updated = 0
  package var unchanged = 0
  /// New or changed files that were read in part; they are not counted as added or updated.
  package var partial = 0
  package var skipped = 0
  package var failed = 0
  package var seconds = 0.0
  /// Findings beyond what a file's own line says, each with the file's path.
  package var diagnostics: [(path: [UInt8], diagnostic: Diagnostic)] = []
  /// Whether the import was stopped before its end.
  package var wasInterrupted = false

  package init() {}

  mutating func count(_ status: ImportStatus) {
    switch status {
    case .imported: added += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    case .partial: partial += 1
    case .skipped: skipped += 1
    case .failed: failed += 1
    }
  }
}
