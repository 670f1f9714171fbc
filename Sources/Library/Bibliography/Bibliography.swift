import Linking
package import Model
import Storage
import Text

extension Library {
  /// The bibliography of the library, or of what some words select.
  ///
  /// - Parameters:
  ///   - selection: Addresses of documents and comments; the words that are none make a query together, and the documents
  ///     it finds are taken. Without any, every work of the library once, by its first copy.
  ///   - missing: Take the works that are cited and not in the library instead.
  /// - Throws: As ``search(_:_:)`` for a query; `nothingFound` when nothing is selected.
  package func bibliography(
    _ selection: [String] = [], missing: Bool = false
  ) throws(LibraryError) -> [BibliographyRecord] {
    if missing { return try missingRecords(selection.joined(separator: " ")) }
    var addresses: [Address] = []
    var words: [String] = []
    for word in selection {
      if let address = Address(word), try using({ (store) throws(StoreError) in try store.holds(address.key) }) {
        addresses.append(address)
      } else {
        words.append(word)
      }
    }
    if selection.isEmpty { addresses = try ledger().compactMap { $0.keys.first.map { Address(key: $0) } } }
    if !words.isEmpty {
      let found = try search(words.joined(separator: " "), SearchOptions(limit: 1_000))
      addresses += found.says.map { Address(key: $0.document.key) }
    }
    let records = try records(of: addresses)
    guard !records.isEmpty else { throw LibraryError(.nothingFound, "nothing to put into a bibliography") }
    return records
  }

  func records(of addresses: [Address]) throws(LibraryError) -> [BibliographyRecord] {
    let dates = try using { (store) throws(StoreError) in
      Dictionary(
        try store.derivationSources().map { ($0.source.sha256, $0.source.modified) },
        uniquingKeysWith: { first, _ in first })
    }
    var records: [String: BibliographyRecord] = [:]
    for address in addresses {
      let stored = try using { (store) throws(StoreError) in try store.document(address.key) }
      guard let stored else { continue }
      var record = BibliographyRecord(stored.document, key: address.key)
      if case .comment(let number) = address.place {
        guard stored.document.comments.indices.contains(number - 1) else {
          throw LibraryError(.nothingFound, "\(address.key) has no comment \(number)")
        }
        record = BibliographyRecord(comment: number, of: stored.document, key: address.key)
      }
      record.accessed = dates[stored.sha256].flatMap { PartialDate(unixSeconds: Int($0)) }
      records[record.key] = record
    }
    return records.values.sorted { $0.key < $1.key }
  }

  /// Entries for works that are cited and not in the library, as far as their citations tell.
  private func missingRecords(_ name: String) throws(LibraryError) -> [BibliographyRecord] {
    let filter = WorkFilter(name: name.isEmpty ? nil : name, isMissing: true)
    var taken: Set<String> = []
    let records = try works(filter).filter(\.isNamed).map { entry in
      var record = BibliographyRecord(entry)
      record.key = Self.free(record.key, &taken)
      return record
    }
    guard !records.isEmpty else { throw LibraryError(.nothingFound, "no such works are cited and missing") }
    return records
  }

  /// A key that is not taken: the wanted one, or with `b`, `c` … behind it.
  static func free(_ wanted: String, _ taken: inout Set<String>) -> String {
    var key = wanted
    var number = 1
    while !taken.insert(key).inserted {
      let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
      key = wanted + String(repeating: "z", count: number / 26) + letter
      number += 1
    }
    return key
  }

  /// Reads pasted references, one a line, or a BibTeX or RIS file.
  ///
  /// - Returns: The entries, and the lines in which no reference could be read.
  package static func parseBibliography(_ bytes: [UInt8]) -> (records: [BibliographyRecord], unread: [String]) {
    let start = bytes.drop { $0.isBlank || $0 == 0x0A || $0 == 0x0D || $0 >= 0xEF }
    var taken: Set<String> = []
    func keyed(_ record: BibliographyRecord) -> BibliographyRecord {
      var record = record
      record.key = free(record.key, &taken)
      return record
    }
    if start.first == UInt8(ascii: "@") {
      return (items(of: readBibTeX(bytes)).map { keyed(BibliographyRecord($0)) }, [])
    }
    if start.starts(with: "TY  -".utf8) { return (readRIS(bytes).map { keyed(BibliographyRecord($0)) }, []) }
    var records: [BibliographyRecord] = []
    var unread: [String] = []
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    where line.contains(where: { !$0.isWhitespace }) {
      let parsed = parseReference(line)
      if parsed.title != nil || parsed.identifier != nil {
        records.append(keyed(BibliographyRecord(parsed)))
      } else {
        unread.append(line)
      }
    }
    return (records, unread)
  }
}
