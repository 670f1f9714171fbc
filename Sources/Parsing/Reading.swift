package import Model
import Text

/// What is known of a file besides its bytes.
package struct ReadingOptions: Hashable, Sendable {
  /// The file's name, as bytes.
  package var name: [UInt8]
  /// The format to read it as, whatever it looks like.
  package var format: Format?
  /// Where the file came from, when its bytes do not say.
  package var sourceURL: String?
  /// The day of the file's last change; ages such as "2y" count from it.
  package var fileDate: PartialDate?

  package init(
    name: [UInt8] = [], format: Format? = nil, sourceURL: String? = nil, fileDate: PartialDate? = nil
  ) {
    self.name = name
    self.format = format
    self.sourceURL = sourceURL
    self.fileDate = fileDate
  }
}

/// What became of a file's bytes.
package struct Reading: Sendable {
  package var format: Format
  /// None when nothing could be read; several for JSON Lines.
  package var documents: [Document]
  /// Findings about the file as a whole; those of one document stand there.
  package var diagnostics: [Diagnostic]
}

/// The largest file that is read, in bytes, after decompression.
package let largestFile = 64 << 20

/// Reads a file's bytes as whatever they are: HTML, Markdown, plain text, JSON Lines, each also compressed by gzip.
///
/// The result depends on the bytes and the options alone. Bytes that cannot be read give no document and a diagnostic
/// that says why; bytes that can be read in part give a document and a diagnostic of severity `partial`.
package func read(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions()) -> Reading {
  guard bytes.count <= largestFile else { return refusal("too-large", "the file is larger than 64 MiB") }
  guard bytes.contains(where: { !$0.isBlank }) else { return refusal("empty", "the file is empty") }
  if isGzip(bytes) {
    let (inflated, isWhole) = inflateGzip(bytes, limit: largestFile)
    if inflated.isEmpty { return refusal("damaged", "the compressed file cannot be unpacked", .failed) }
    if inflated.count >= largestFile { return refusal("too-large", "the file unpacks to more than 64 MiB") }
    guard !isGzip(inflated) else { return refusal("binary", "the file is compressed twice") }
    var reading = read(inflated, options: options)
    if !isWhole {
      reading.diagnostics.append(Diagnostic(.partial, "truncated", "the compressed file is cut off"))
    }
    return reading
  }
  if options.format == nil, let archive = WebArchive(bytes) { return archive.reading(options) }
  guard let format = options.format ?? detectFormat(bytes, name: options.name) else {
    return refusal("binary", "the file is not text")
  }
  if format == .text, options.format == nil, isData(bytes) { return refusal("data", "the file is data, not text") }
  let text = decode(bytes, label: format == .html ? encodingLabel(ofPage: bytes) : nil)
  var reading = Reading(format: format, documents: [], diagnostics: [])
  switch format {
  case .html:
    let (document, findings) = readHTML(text.utf8, options: options)
    reading.documents = document.map { [$0] } ?? []
    reading.diagnostics = findings
  case .markdown: reading.documents = [readMarkdown(text.utf8, options: options)]
  case .text: reading.documents = [readText(text.utf8, options: options)]
  case .records: (reading.documents, reading.diagnostics) = readRecords(text.utf8, options: options)
  }
  if text.replacements > 0 {
    let message = "\(text.replacements) bytes could not be read as \(text.encoding) and were replaced"
    reading.diagnostics.append(Diagnostic(.partial, "undecodable-bytes", message))
  }
  if reading.documents.allSatisfy({ $0.blocks.isEmpty && $0.title == nil }), reading.diagnostics.isEmpty {
    reading.documents = []
    reading.diagnostics.append(Diagnostic(.skipped, "no-text", "the file has no text"))
  }
  return reading
}

private func refusal(_ code: String, _ message: String, _ severity: Diagnostic.Severity = .skipped) -> Reading {
  Reading(format: .text, documents: [], diagnostics: [Diagnostic(severity, code, message)])
}

/// Whether a file is one JSON value, which is no text anybody reads.
private func isData(_ bytes: [UInt8]) -> Bool {
  guard let first = bytes.first(where: { !$0.isBlank }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
    return false
  }
  return JSON(bytes) != nil
}
