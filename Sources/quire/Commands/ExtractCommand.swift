import ArgumentParser
import Foundation
import Library
import Model
import Rendering

struct ExtractCommand: ParsableCommand {
  enum Format: String, NamedChoice {
    case text, md, markdown, json, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the readable text of pages, without a library.")

  @Option(name: .long, help: "How it is printed.") var format: Format = .markdown
  @Flag(name: .long, help: "Short for --format json.") var json = false
  @Option(name: .customLong("as"), help: "Read the files as html, markdown, text or jsonl.") var reading: String?
  @Option(name: .long, help: "Where the files came from, when they do not say.") var sourceURL: String?
  @Argument(help: "Files and folders; '-' is standard input.", completion: .file()) var paths: [String]

  func validate() throws {
    if let reading, !Library.formats.contains(reading) {
      throw ValidationError("--as takes \(Library.formats.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let files = Library.extract(
      ArgumentBytes.restored(paths),
      piped: paths.contains("-") ? Array(FileHandle.standardInput.readDataToEndOfFile()) : nil, format: reading,
      sourceURL: sourceURL)
    var hasFailed = false
    for file in files {
      for finding in file.diagnostics where finding.severity != .note {
        StandardOutput.note("quire: \(terminalSafe(PathBytes.text(file.path), singleLine: true)): \(finding.message)")
        hasFailed = hasFailed || finding.severity == .failed
      }
      for document in file.documents { print(document, of: file) }
    }
    if hasFailed { throw Failure(.someInputsFailed) }
    if files.allSatisfy({ $0.documents.isEmpty }) { throw Failure(.nothingFound, "there is no text in that") }
  }

  private func print(_ document: Document, of file: ExtractedFile) {
    switch json ? .json : format {
    case .text: StandardOutput.write(ExtractedText.of(document))
    case .md, .markdown: StandardOutput.write(markdown(document))
    case .json, .jsonl:
      let members = structured(document, key: "-", path: PathBytes.text(file.path))
      let value = StructuredValue.object([.init("format", 1)] + members)
      StandardOutput.write(value.json(format == .jsonl ? .compact : .indented) + "\n")
    }
  }
}

/// A document as plain text: the title, then each block on a line.
enum ExtractedText {
  static func of(_ document: Document) -> String {
    let bytes = Array(document.text.utf8)
    let blocks = document.blocks.filter { !$0.isRepeat }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    return terminalSafe(([document.title].compactMap(\.self) + blocks).joined(separator: "\n")) + "\n"
  }
}
