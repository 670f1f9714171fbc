import Foundation
import Model
import Rendering

/// Writes a review to standard output, to a file, or as a folder of notes.
struct OutlineExport {
  let format: OutlineFormat
  let output: String?
  var bibliography: Bibliography?

  init(format: OutlineFormat, output: String?) {
    self.format = format
    self.output = output
  }

  /// What the review cites, and the file it goes to.
  struct Bibliography {
    var file: String
    var records: [BibliographyRecord]

    /// The file as an export names it: by its name alone where both stand in one folder, so that they can move together.
    func name(from output: String?) -> String {
      let url = URL(fileURLWithPath: file)
      let folder = output.map { URL(fileURLWithPath: $0).deletingLastPathComponent().standardizedFileURL.path }
      return url.deletingLastPathComponent().standardizedFileURL.path == folder ? url.lastPathComponent : file
    }
  }

  func write(_ outline: Outline) throws {
    var outline = outline
    if let bibliography {
      let format = BibliographyFormat(fileName: bibliography.file) ?? .biblatex
      try write(format.text(bibliography.records), to: bibliography.file)
      outline.bibliography = bibliography.name(from: output)
    }
    switch format {
    case .obsidian: try writeVault(outline.vault)
    case .docx: try writeDocument(outline.html)
    case .text: try write(outline.text)
    case .md, .markdown: try write(outline.markdown)
    case .org: try write(outline.org)
    case .latex: try write(outline.latex)
    case .html: try write(outline.html)
    case .opml: try write(outline.opml)
    case .csv: try write(outline.csv)
    case .json: try write(outline.structured.json() + "\n")
    }
  }

  private func write(_ text: String) throws {
    guard let output else { return StandardOutput.write(text) }
    try write(text, to: output)
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure(.failure, "\(path) could not be written")
    }
  }

  /// Notes of a folder that are not of this review stay as they are.
  private func writeVault(_ notes: [VaultNote]) throws {
    guard let output else { throw Failure(.usage, "a vault is a folder: name it with -o") }
    for note in notes {
      let file = URL(fileURLWithPath: output).appendingPathComponent(note.path)
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      } catch {
        throw Failure(.failure, "\(file.deletingLastPathComponent().path) could not be made")
      }
      try write(note.text, to: file.path)
    }
  }

  /// DOCX is made from the HTML by pandoc, which knows that format best.
  private func writeDocument(_ html: String) throws {
    guard let output else { throw Failure(.usage, "a DOCX file needs a name: give it with -o") }
    let page = FileManager.default.temporaryDirectory.appendingPathComponent("quire-\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: page) }
    try write(html, to: page.path)
    let pandoc = Process()
    pandoc.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    pandoc.arguments = ["pandoc", "-f", "html", "-t", "docx", "-o", output, page.path]
    do { try pandoc.run() } catch { throw Failure(.failure, "DOCX is made by pandoc, which could not be started") }
    pandoc.waitUntilExit()
    switch pandoc.terminationStatus {
    case 0: return
    case 127: throw Failure(.failure, "DOCX is made by pandoc, which is not installed (https://pandoc.org)")
    case let status: throw Failure(.failure, "pandoc could not write \(output) (it ended with \(status))")
    }
  }
}
