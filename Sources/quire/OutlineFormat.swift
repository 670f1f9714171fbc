import ArgumentParser

/// The formats a review is written in.
enum OutlineFormat: String, NamedChoice {
  case text, md, markdown, org, latex, html, opml, csv, json, docx, obsidian

  /// The format that a file's name speaks of; none for a name that speaks of none.
  init?(fileName: String) {
    guard let point = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: point)...].lowercased() {
    case "txt": self = .text
    case "md", "markdown": self = .md
    case "org": self = .org
    case "tex": self = .latex
    case "html", "htm": self = .html
    case "opml": self = .opml
    case "csv": self = .csv
    case "json": self = .json
    case "docx": self = .docx
    default: return nil
    }
  }
}
