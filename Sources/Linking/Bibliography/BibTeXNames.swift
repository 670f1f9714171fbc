import Text

/// The names of an author field, taken apart as BibTeX does (O. Patashnik, "BibTeXing", 1988, section 4).
///
/// Names are parted by `and` outside of braces; each is `First von Last`, `von Last, First` or `von Last, Jr, First`. A
/// name wholly in braces is one family name. BibLaTeX's `family=…, given=…` is read too. `others` is left out.
package func readBibTeXNames(_ value: String) -> [ReferenceName] {
  parted(Array(value.utf8), isSeparator: separatorLength).compactMap { part in
    let text = trimmedBlanks(part)
    guard !text.isEmpty, String(decoding: text, as: UTF8.self).lowercased() != "others" else { return nil }
    return name(text)
  }
}

/// Cuts bytes at separators outside of braces.
private func parted(_ bytes: [UInt8], isSeparator: ([UInt8], Int) -> Int) -> [[UInt8]] {
  var parts: [[UInt8]] = []
  var depth = 0
  var start = 0
  var i = 0
  while i < bytes.count {
    if bytes[i] == 0x5C {
      i += 2
      continue
    }
    if bytes[i] == 0x7B { depth += 1 }
    if bytes[i] == 0x7D { depth -= 1 }
    let length = depth == 0 ? isSeparator(bytes, i) : 0
    if length > 0 {
      parts.append(Array(bytes[start..<i]))
      i += length
      start = i
    } else {
      i += 1
    }
  }
  parts.append(Array(bytes[min(start, bytes.count)...]))
  return parts
}

/// The length of `and` with its blanks at an offset; the blank before the next name stays with it.
private func separatorLength(_ bytes: [UInt8], _ offset: Int) -> Int {
  guard bytes[offset].isBlank, bytes.matches("and".utf8, at: offset + 1), offset + 4 < bytes.count,
    bytes[offset + 4].isBlank
  else { return 0 }
  return 4
}

private func trimmedBlanks(_ bytes: [UInt8]) -> [UInt8] {
  Array(bytes.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed())
}

private func name(_ bytes: [UInt8]) -> ReferenceName {
  if isOneGroup(bytes) {
    return ReferenceName(family: plainText(ofLaTeX: String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)))
  }
  let commas = parted(bytes) { $0[$1] == 0x2C ? 1 : 0 }.map(trimmedBlanks)
  if let extended = extendedName(commas) { return extended }
  func plain(_ bytes: [UInt8]) -> String { plainText(ofLaTeX: String(decoding: bytes, as: UTF8.self)) }
  if commas.count >= 2 { return ReferenceName(family: plain(commas[0]), given: plain(commas[commas.count - 1])) }
  let words = parted(bytes) { $0[$1].isBlank ? 1 : 0 }.filter { !$0.isEmpty }
  guard words.count > 1 else { return ReferenceName(family: plain(bytes)) }
  // The family name begins at the first particle, or is the last word; "for" and "of" within a house's name are none.
  let particle = words.dropFirst().dropLast().firstIndex {
    nameParticles.contains(String(decoding: $0, as: UTF8.self))
  }
  let start = particle ?? words.count - 1
  return ReferenceName(
    family: plain(Array(words[start...].joined(separator: [0x20]))),
    given: plain(Array(words[..<start].joined(separator: [0x20]))))
}

/// Whether one pair of braces encloses everything.
private func isOneGroup(_ bytes: [UInt8]) -> Bool {
  guard bytes.first == 0x7B, bytes.last == 0x7D, bytes.count > 2 else { return false }
  var depth = 0
  for (i, byte) in bytes.enumerated() {
    if byte == 0x7B { depth += 1 }
    if byte == 0x7D { depth -= 1 }
    if depth == 0, i < bytes.count - 1 { return false }
  }
  // `{\v{S}}` alone is a letter's group, not a name's.
  return bytes.count < 2 || bytes[1] != 0x5C
}

/// `given=Hans, family=Harman, prefix=van`
private func extendedName(_ parts: [[UInt8]]) -> ReferenceName? {
  var values: [String: String] = [:]
  for part in parts {
    let halves = String(decoding: part, as: UTF8.self).split(separator: "=", maxSplits: 1)
    guard halves.count == 2, let key = halves.first.map(String.init),
      ["family", "given", "prefix", "suffix", "useprefix", "given-i"].contains(key.filter { $0 != " " })
    else { return nil }
    values[key.filter { $0 != " " }] = plainText(ofLaTeX: String(halves[1]))
  }
  guard let family = values["family"] else { return nil }
  let prefix = values["prefix"].map { "\($0) " } ?? ""
  return ReferenceName(family: prefix + family, given: values["given"] ?? "")
}
