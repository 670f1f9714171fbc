/// Something a reader should know about an input: a finding, not an error that was thrown.
package struct Diagnostic: Hashable, Sendable, Codable {
  package enum Severity: String, Hashable, Sendable, Codable {
    /// Worth knowing; the document is whole.
    case note
    /// Part of the input could not be read: the source is `partial`.
    case partial
    /// Nothing was read, on purpose (a FIFO, a binary, too large).
    case skipped
    /// Nothing could be read.
    case failed
  }

  package var severity: Severity
  /// A stable name for the kind of finding: `undecodable-bytes`, `truncated`, `too-large` …
  package var code: String
  /// One sentence for the reader.
  package var message: String

  package init(_ severity: Severity, _ code: String, _ message: String) {
    self.severity = severity
    self.code = code
    self.message = message
  }
}
