import Library
import Model
import Rendering

/// What `import` prints: a line a file while it runs, and a summary.
struct ImportReport {
  private let format: GlobalOptions.Format
  private let isQuiet: Bool
  /// Whether files are told of that nothing is wrong with.
  private let isVerbose: Bool
  private var bar = ProgressBar(total: 0, isQuiet: true)
  /// All files, for formats that are printed as a whole.
  private(set) var files: [ImportedFile] = []

  init(_ global: GlobalOptions) {
    format = global.chosenFormat
    isQuiet = global.quiet
    isVerbose = global.verbose
  }

  mutating func take(_ event: ImportEvent) {
    switch event {
    case .found(let count): bar = ProgressBar(total: count, isQuiet: isQuiet)
    case .file(let file):
      switch format {
      case .jsonl: StandardOutput.write(Self.structured(file).json(.compact) + "\n")
      case .tsv: StandardOutput.write(tabSeparated([Self.row(file)]))
      case .json: files.append(file)
      case .text: if !isQuiet, isVerbose || Self.isComplaint(file) { tell(Self.line(file)) }
      }
      bar.advance()
    }
  }

  func clear() { bar.clear() }

  /// Prints the summary: a sentence, or for `json` the one object.
  static func finish(_ summary: ImportSummary, _ files: [ImportedFile], _ global: GlobalOptions) {
    switch global.chosenFormat {
    case .json:
      let value: StructuredValue = [
        "format": 1, "files": .array(files.map(structured)), "added": .integer(summary.added),
        "updated": .integer(summary.updated), "unchanged": .integer(summary.unchanged),
        "partial": .integer(summary.partial), "skipped": .integer(summary.skipped), "failed": .integer(summary.failed),
        "seconds": .number(summary.seconds), "diagnostics": .array(summary.diagnostics.map(structured)),
      ]
      StandardOutput.write(value.json(.indented) + "\n")
    case .text: StandardOutput.write(sentence(summary) + "\n")
    case .jsonl, .tsv: if !global.quiet { StandardOutput.note(sentence(summary)) }
    }
  }

  private func tell(_ line: String) {
    bar.clear()
    StandardOutput.note(line)
  }

  private static func isComplaint(_ file: ImportedFile) -> Bool {
    [.partial, .skipped, .failed].contains(file.status)
  }

  private static func line(_ file: ImportedFile) -> String {
    let parts = [PathBytes.text(file.path), file.status.rawValue, file.reason ?? file.key].compactMap(\.self)
    return "quire: " + terminalSafe(parts.joined(separator: ": "), singleLine: true)
  }

  private static func sentence(_ summary: ImportSummary) -> String {
    let parts = [
      (summary.added, "added"), (summary.updated, "updated"), (summary.unchanged, "unchanged"),
      (summary.partial, "read in part"), (summary.skipped, "skipped"), (summary.failed, "failed"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "Nothing to import." : parts.joined(separator: ", ") + "."
  }

  private static func structured(_ file: ImportedFile) -> StructuredValue {
    [
      "path": .string(PathBytes.text(file.path)), "path_hex": .string(PathBytes.hexadecimal(file.path)),
      "status": .string(file.status.rawValue), "reason": StructuredValue(file.reason),
      "id": StructuredValue(file.id.map(Int.init)), "key": StructuredValue(file.key),
    ]
  }

  private static func structured(_ finding: (path: [UInt8], diagnostic: Diagnostic)) -> StructuredValue {
    [
      "path": .string(PathBytes.text(finding.path)), "severity": .string(finding.diagnostic.severity.rawValue),
      "code": .string(finding.diagnostic.code), "message": .string(finding.diagnostic.message),
    ]
  }

  private static func row(_ file: ImportedFile) -> [String] {
    [file.status.rawValue, file.key ?? "", PathBytes.text(file.path), file.reason ?? ""]
  }
}
