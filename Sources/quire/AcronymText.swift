import Library
import Rendering

/// Acronyms of the ledger as text for a terminal.
enum AcronymText {
  /// One entry: its senses, each with a definition in the text's own words, its address, and how often it is used.
  ///
  /// - Parameter isWhole: Whether all definitions and documents are told, not the first only.
  static func entry(_ entry: AcronymEntry, isWhole: Bool) -> String {
    let senses = entry.senses.map { sense in
      let doubt = sense.isImplicit ? "  (perhaps: \(sense.definitions.first?.reason ?? "no text says so"))" : ""
      return line("\(entry.short)  \(sense.long)\(doubt)") + definitions(sense, isWhole: isWhole)
        + uses(sense.readers, isWhole: isWhole)
    }
    let open = entry.unresolved.isEmpty && !entry.senses.isEmpty ? "" : unresolved(entry, isWhole: isWhole)
    return senses.joined() + open
  }

  private static func definitions(_ sense: AcronymEntry.Sense, isWhole: Bool) -> String {
    let shown = isWhole ? sense.definitions[...] : sense.definitions.prefix(1)
    let left = sense.definitions.count - shown.count
    return shown.map { line("    \u{201C}\($0.text)\u{201D}  \($0.address)") }.joined()
      + (left > 0 ? line("    and \(counted(left, "more definition"))") : "")
  }

  private static func uses(_ readers: [AcronymEntry.Reader], isWhole: Bool) -> String {
    guard !readers.isEmpty else { return "" }
    let total = readers.reduce(0) { $0 + $1.count }
    guard isWhole else {
      return line("    used \(counted(total, "time")) in \(counted(readers.count, "document"))")
    }
    return readers.map { reader in
      let ground = reader.reason.map { " (\($0))" } ?? ""
      return line("    used \(counted(reader.count, "time")) from \(reader.address)\(ground)")
    }.joined()
  }

  private static func unresolved(_ entry: AcronymEntry, isWhole: Bool) -> String {
    let note = entry.isUndefined ? "not defined" : "in a sense that nothing decides"
    return line("\(entry.short)  \(note)") + uses(entry.unresolved, isWhole: isWhole)
  }

  private static func line(_ text: String) -> String { terminalSafe(text, singleLine: true) + "\n" }
}
