import Model
import Storage

/// One thing to import, before it is read.
enum ImportItem: Sendable {
  case file(FileWalk.Candidate)
  case piped(InputFile)
  /// Handed to a reader.
  case done

  /// Reads it and derives what is to be stored; a file whose bytes are known under its own path is not read anew.
  func prepared(known: [[UInt8]: String], options: Derivation.Options, tags: [String]) -> PreparedFile {
    switch self {
    case .done:
      return PreparedFile(path: [], outcome: .failure(FileWalk.Refusal(status: .skipped, reason: "read already")))
    case .piped(let file):
      return Self.derived(file, known: known, options: options, tags: tags)
    case .file(let candidate):
      if let refusal = candidate.refusal { return PreparedFile(path: candidate.path, outcome: .failure(refusal)) }
      do throws(FileWalk.Refusal) {
        return Self.derived(try InputFile.read(candidate.path), known: known, options: options, tags: tags)
      } catch {
        return PreparedFile(path: candidate.path, outcome: .failure(error))
      }
    }
  }

  private static func derived(
    _ file: InputFile, known: [[UInt8]: String], options: Derivation.Options, tags: [String]
  ) -> PreparedFile {
    let path = file.source.path
    var incoming = IncomingFile(
      source: file.source, documents: [], original: [], partial: nil, options: options.stored, tags: tags)
    if known[path] == file.source.sha256 {
      return PreparedFile(path: path, outcome: .success(incoming), isKnown: true)
    }
    do throws(FileWalk.Refusal) {
      let result = try Derivation.derive(file.bytes, of: file.source, options)
      incoming.documents = result.documents
      incoming.partial = result.partial
      incoming.original = Compression.deflated(file.bytes, .small)
      let others = result.diagnostics.filter { $0.message != result.partial }
      return PreparedFile(
        path: path, outcome: .success(incoming), diagnostics: others, isUpdate: known[path] != nil)
    } catch {
      return PreparedFile(path: path, outcome: .failure(error))
    }
  }
}

/// One thing to import, read and ready for the writer.
struct PreparedFile: Sendable {
  var path: [UInt8]
  var outcome: Result<IncomingFile, FileWalk.Refusal>
  var diagnostics: [Diagnostic] = []
  /// Whether the library had these bytes under this path when the import began.
  var isKnown = false
  /// Whether the library had other bytes under this path.
  var isUpdate = false
}
