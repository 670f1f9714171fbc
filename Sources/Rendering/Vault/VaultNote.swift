/// One note of a vault: a Markdown file that others link to by its name.
package struct VaultNote: Hashable, Sendable {
  /// The folder within the vault; empty for the vault itself.
  package var folder: String
  /// The file's name without `.md`; unique in the whole vault, letter case aside.
  package var name: String
  package var text: String

  /// The path below the vault's folder.
  package var path: String { (folder.isEmpty ? "" : folder + "/") + name + ".md" }
}

/// Gives the things of a vault names that every file system takes and that no two notes share.
struct VaultNames {
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  /// The name of a thing, the same whenever it is asked for again.
  mutating func name(of thing: String, _ wanted: String) -> String {
    if let known = names[thing] { return known }
    let base = vaultName(wanted)
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base) \(number)"
      number += 1
    }
    names[thing] = name
    return name
  }
}

/// A name that can be a file's and a link's: without what file systems, links and tags read as signs, 80 bytes at most.
func vaultName(_ text: String) -> String {
  var result = ""
  for character in terminalSafe(text, singleLine: true) {
    let isSign = "#|^:%[]/\\?*\"<>`\u{FFFD}".contains(character)
    let next = isSign ? " " : character
    if next == " ", result.isEmpty || result.hasSuffix(" ") { continue }
    guard result.utf8.count + next.utf8.count <= 80 else { break }
    result.append(next)
  }
  while let last = result.last, last == " " || last == "." { result.removeLast() }
  while result.hasPrefix(".") { result.removeFirst() }
  // Names that Windows keeps for devices, whatever stands behind a full stop.
  let stem = result.split(separator: ".").first.map { $0.lowercased() } ?? ""
  let isDevice =
    ["con", "prn", "aux", "nul"].contains(stem)
    || stem.count == 4 && ["com", "lpt"].contains(stem.prefix(3)) && stem.last.map(\.isNumber) == true
  return result.isEmpty ? "Untitled" : isDevice ? "_" + result : result
}

/// Text made safe for Obsidian's Markdown, highlights and comments included.
func vaultEscaped(_ text: String) -> String {
  var result = ""
  for character in markdownEscaped(text) {
    if character == "=" || character == "%", result.last == character {
      result += "\\"
    }
    result.append(character)
  }
  return result
}

/// A value of YAML in double quotes, which take the escapes of JSON (YAML 1.2, section 7.3.1); no part of it is a link.
func yamlQuoted(_ text: String) -> String {
  var plain = ""
  for character in terminalSafe(text, singleLine: true) {
    if character == "[", plain.last == "[" { plain += "\u{200B}" }
    plain.append(character)
  }
  return StructuredValue.string(plain).json(.compact)
}

/// A link as a value of YAML, which must stand in quotes.
func yamlLink(_ name: String) -> String { StructuredValue.string("[[\(name)]]").json(.compact) }
