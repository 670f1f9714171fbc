import Text

/// What a file's bytes are.
package enum Format: String, Hashable, Sendable, Codable, CaseIterable {
  case html, markdown, text
  /// One JSON object a line, each a document.
  case records = "jsonl"
}

/// Tells a file's format by its content first, by its name only between text and Markdown; nothing for a binary.
package func detectFormat(_ bytes: [UInt8], name: [UInt8]) -> Format? {
  guard !hasForeignMagic(bytes) else { return nil }
  var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  while start < bytes.count, bytes[start].isBlank { start += 1 }
  // Most pages say in their first bytes that they are HTML, and need no further look.
  if opensAsHTML(bytes, at: start) { return .html }
  let wide = WideEncoding.marked(bytes) ?? WideEncoding.unmarked(bytes)
  let head = wide.map { $0.head(of: bytes) } ?? Array(bytes[start...].prefix(65_536).filter { $0 != 0 })
  // Damaged pages hold zeros; what says that it is HTML is read in spite of them.
  if wide == nil, !looksLikeHTML(head), hasControls(bytes) { return nil }
  if head.first == UInt8(ascii: "{"), looksLikeRecord(head) { return .records }
  if looksLikeHTML(head) || hasSuffix(name, [".html", ".htm", ".xhtml", ".shtml"]) { return .html }
  if hasSuffix(name, [".md", ".markdown", ".mdown"]) || looksLikeMarkdown(head) { return .markdown }
  return .text
}

private func hasSuffix(_ name: [UInt8], _ suffixes: [StaticString]) -> Bool {
  let name = name.suffix(".markdown".utf8.count).map(\.lowered)
  return suffixes.contains { suffix in suffix.withUTF8Buffer { name.reversed().starts(with: $0.reversed()) } }
}

/// Files of other programs say what they are in their first bytes.
private func hasForeignMagic(_ bytes: [UInt8]) -> Bool {
  let magic: [[UInt8]] = [
    Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x50, 0x4B, 3, 4],
    Array("SQLite format 3".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("RIFF".utf8), Array("OggS".utf8),
    [0xD0, 0xCF, 0x11],
    Array("ID3".utf8), Array("bplist".utf8), [0xCA, 0xFE, 0xBA, 0xBE], [0x28, 0xB5, 0x2F, 0xFD], Array("BZh".utf8),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A],
  ]
  return magic.contains { bytes.starts(with: $0) }
}

/// Text has few control characters.
private func hasControls(_ bytes: [UInt8]) -> Bool {
  let sample = bytes.prefix(4096)
  let zeros = sample.count { $0 == 0 }
  let controls = sample.count { ($0 < 0x20 && !$0.isBlank && $0 != 0 && $0 != 0x1B) || $0 == 0x7F }
  // Of bytes thrown together at random every tenth is one.
  return controls * 20 > sample.count || zeros * 20 > sample.count
}

private func looksLikeRecord(_ head: [UInt8]) -> Bool {
  let end = head.firstIndex(of: 0x0A) ?? head.count
  let line = head[..<end]
  return ["\"text\"", "\"html\"", "\"title\""].contains { key in
    let key = Array(key.utf8)
    return line.indices.contains { line[$0...].starts(with: key) }
  }
}

private func opensAsHTML(_ bytes: [UInt8], at start: Int) -> Bool {
  let openings: [StaticString] = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<!--", "<?xml", "<script", "<link", "<div",
    "<table",
    "<frameset", "<p>", "<p ", "<article", "<main", "<section", "<h1", "<h2", "<style", "<ul", "<ol", "<blockquote",
    "<pre",
  ]
  return openings.contains { starts(bytes, at: start, with: $0) }
}

private func looksLikeHTML(_ head: [UInt8]) -> Bool {
  if opensAsHTML(head, at: 0) { return true }
  let marks: [StaticString] = ["<html", "</body>", "</html>", "<!doctype html"]
  return marks.contains { find($0, in: head, from: 0, limit: head.count) != nil }
}

/// Headings, fences and links in square brackets; a journal that numbers its headings with `#` has no blank after it.
private func looksLikeMarkdown(_ head: [UInt8]) -> Bool {
  var marks = 0
  var offset = 0
  while offset < head.count {
    let end = head[offset...].firstIndex(of: 0x0A) ?? head.count
    let line = head[offset..<end]
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), line.dropFirst(hashes).first == 0x20 { marks += 2 }
    if line.starts(with: Array("```".utf8)) { marks += 1 }
    var index = line.startIndex
    while let close = line[index...].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.endIndex {
      if line[close + 1] == UInt8(ascii: "(") { marks += 1 }
      index = close + 1
    }
    offset = end + 1
  }
  return marks >= 2
}
