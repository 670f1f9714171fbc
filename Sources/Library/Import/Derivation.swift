import Foundation
import Linking
import Model
import Parsing
import Storage
import Text

/// From a file's bytes to what the library stores of it: the one place where reading and linking meet.
enum Derivation {
  /// Raised whenever the same bytes would give other rows, so that an older library can say that it is older.
  static let version = 8

  /// How a file was read, as far as its bytes do not say; kept so that a rebuild reads it the same way.
  struct Options: Hashable, Sendable, Codable {
    var url: String?
    var format: String?

    /// As sorted JSON, `{}` for none.
    var stored: String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      guard let data = try? encoder.encode(self) else { return "{}" }
      return String(decoding: data, as: UTF8.self)
    }

    init(url: String? = nil, format: String? = nil) {
      self.url = url
      self.format = format
    }

    init(stored: String) {
      self = (try? JSONDecoder().decode(Options.self, from: Data(stored.utf8))) ?? Options()
    }
  }

  /// A file's documents, ready for the writer.
  struct Result: Sendable {
    var documents: [EncodedDocument]
    /// What of the file could not be read.
    var partial: String?
    var diagnostics: [Diagnostic]
  }

  /// Reads a file and finds what it mentions; depends on the bytes, the file's name and date, and the options alone.
  ///
  /// - Throws: `FileWalk.Refusal` when nothing could be read.
  static func derive(_ bytes: [UInt8], of source: Source, _ options: Options) throws(FileWalk.Refusal) -> Result {
    let name = source.path.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? source.path
    let reading = read(
      bytes,
      options: ReadingOptions(
        name: name, format: options.format.flatMap(Format.init(rawValue:)), sourceURL: options.url,
        fileDate: PartialDate(unixSeconds: Int(source.modified))))
    let findings = reading.diagnostics + reading.documents.flatMap(\.diagnostics)
    guard !reading.documents.isEmpty else {
      let finding = findings.first { $0.severity == .failed } ?? findings.first { $0.severity == .skipped }
      throw FileWalk.Refusal(
        status: finding?.severity == .failed ? .failed : .skipped, reason: finding?.message ?? "the file has no text")
    }
    let documents = reading.documents.enumerated().map { member, document in
      let bytes = Array(document.text.utf8)
      var count = 0
      forEachWord(in: bytes, bytes.indices) { _ in count += 1 }
      return EncodedDocument(
        document, mentions: mentions(of: document), member: member,
        wantedKey: CitationKey.wanted(for: document, sha256: source.sha256), words: count,
        fingerprints: ComparedText(document).fingerprints.map { .init(hash: $0.hash, word: UInt32($0.word)) })
    }
    return Result(
      documents: documents, partial: findings.first { $0.severity == .partial }?.message, diagnostics: findings)
  }
}
