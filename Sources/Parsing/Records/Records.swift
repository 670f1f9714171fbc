package import Model
import Text

/// Reads JSON Lines: one object a line, each a document
/// (`{"id","url","title","authors","published","site","tags","text"|"html"}`).
///
/// - Returns: The documents in the order of their lines, and a finding for each line that is none.
package func readRecords(_ text: [UInt8], options: ReadingOptions) -> (documents: [Document], findings: [Diagnostic]) {
  var documents: [Document] = []
  var findings: [Diagnostic] = []
  var offset = 0
  var number = 0
  while offset < text.count {
    let end = text[offset...].firstIndex(of: 0x0A) ?? text.count
    let line = offset..<end
    offset = end + 1
    number += 1
    guard text[line].contains(where: { !$0.isBlank }) else { continue }
    if let record = JSON(text, line), let document = document(of: record, options: options) {
      documents.append(document)
    } else {
      findings.append(Diagnostic(.partial, "bad-record", "line \(number) is no document"))
    }
  }
  if documents.isEmpty { findings.append(Diagnostic(.failed, "no-records", "no line of the file is a document")) }
  return (documents, findings)
}

private func document(of record: JSON, options: ReadingOptions) -> Document? {
  var own = options
  own.sourceURL = record["url"]?.text ?? options.sourceURL
  var document: Document
  if let html = record["html"]?.text {
    guard let read = readHTML(Array(html.utf8), options: own).document else { return nil }
    document = read
  } else if let text = record["text"]?.text {
    document = readParagraphs(Array(text.utf8))
  } else {
    guard record["title"]?.text != nil else { return nil }
    document = Document()
  }
  func take(_ field: String, _ value: String?, _ body: (String) -> Void) {
    guard let value, !value.isEmpty else { return }
    body(value)
    document.provenance.append(Provenance(field: field, rule: "record", words: value))
  }
  take("title", record["title"]?.text) { document.title = $0 }
  let names = (record["authors"]?.elements ?? []).compactMap { $0.text ?? $0["name"]?.text }
  take("authors", names.joined(separator: ", ")) { _ in document.authors = names.map { Byline(name: $0) } }
  if let written = record["published"]?.text, let date = PartialDate(iso: written) {
    take("published", written) { _ in document.published = date }
  }
  take("site", record["site"]?.text) { document.site = $0 }
  take("url", record["url"]?.text) { document.url = $0 }
  let tags = record["tags"]?.elements.compactMap(\.text) ?? []
  take("tags", tags.joined(separator: ", ")) { _ in document.tags = tags }
  return document
}

/// Text that is known to be one document: paragraphs parted by empty lines, or else by line feeds.
private func readParagraphs(_ text: [UInt8]) -> Document {
  var document = Document(kind: .page)
  var builder = DocumentBuilder()
  for line in text.split(separator: 0x0A) { builder.append(.paragraph, line) }
  builder.finish(&document)
  return document
}
