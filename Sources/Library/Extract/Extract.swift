package import Model
import Parsing

/// What reading one file gave, without a library.
package struct ExtractedFile: Sendable {
  package var path: [UInt8]
  /// Several for JSON Lines; none when nothing could be read.
  package var documents: [Document]
  package var diagnostics: [Diagnostic]
}

extension Library {
  /// Reads files and folders as an import would, and stores nothing.
  ///
  /// - Parameters:
  ///   - piped: What came through standard input, when a path is `-`.
  ///   - format: The name of a format to read them as; one of ``formats``.
  /// - Returns: One entry a file in the order of paths; a file that could not be read has a diagnostic that says why.
  package static func extract(
    _ paths: [[UInt8]], piped: [UInt8]? = nil, format: String? = nil, sourceURL: String? = nil
  ) -> [ExtractedFile] {
    let pipe = Array("-".utf8)
    let files = FileWalk.files(below: paths.filter { $0 != pipe }).map { candidate -> ExtractedFile in
      if let refusal = candidate.refusal { return refused(candidate.path, refusal) }
      do throws(FileWalk.Refusal) {
        return extracted(try InputFile.read(candidate.path), format, sourceURL)
      } catch {
        return refused(candidate.path, error)
      }
    }
    guard let piped, paths.contains(pipe) else { return files }
    return files + [extracted(InputFile.piped(piped, at: 0), format, sourceURL)]
  }

  private static func extracted(_ file: InputFile, _ format: String?, _ url: String?) -> ExtractedFile {
    let path = file.source.path
    let options = ReadingOptions(
      name: path.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? path,
      format: format.flatMap(Format.init(rawValue:)), sourceURL: url,
      fileDate: file.source.modified > 0 ? PartialDate(unixSeconds: Int(file.source.modified)) : nil)
    let reading = read(file.bytes, options: options)
    return ExtractedFile(
      path: path, documents: reading.documents,
      diagnostics: reading.diagnostics + reading.documents.flatMap(\.diagnostics))
  }

  private static func refused(_ path: [UInt8], _ refusal: FileWalk.Refusal) -> ExtractedFile {
    let severity: Diagnostic.Severity = refusal.status == .failed ? .failed : .skipped
    return ExtractedFile(
      path: path, documents: [], diagnostics: [Diagnostic(severity, "unreadable", refusal.reason)])
  }
}
