import Text

/// The readable text of a field with LaTeX markup: accents composed, dashes and quotation marks typographic, braces and
/// font commands left out, `$…$` kept as its letters.
package func plainText(ofLaTeX value: String) -> String {
  let marks: [UInt8] = [0x5C, 0x7B, 0x7D, 0x7E, 0x24, 0x2D, 0x60, 0x27, 0x0A, 0x0D, 0x09]
  let isTrimmed = value.utf8.first != 0x20 && value.utf8.last != 0x20
  guard !isTrimmed || value.utf8.contains(where: marks.contains) else { return value }
  var reader = LaTeXReader(Array(value.unicodeScalars))
  return reader.read()
}

private struct LaTeXReader {
  let source: [Unicode.Scalar]
  private var i = 0
  private var result = String.UnicodeScalarView()

  init(_ source: [Unicode.Scalar]) { self.source = source }

  mutating func read() -> String {
    while i < source.count {
      let scalar = source[i]
      switch scalar {
      case "{", "}", "$": i += 1
      case "~":
        appendBlank()
        i += 1
      case "-" where run("-", upTo: 3) > 1:
        let length = run("-", upTo: 3)
        result.append(length == 3 ? "\u{2014}" : "\u{2013}")
        i += length
      case "`" where run("`", upTo: 2) == 2:
        result.append("\u{201C}")
        i += 2
      case "'" where run("'", upTo: 2) == 2:
        result.append("\u{201D}")
        i += 2
      case "\\": command()
      case " ", "\n", "\r", "\t":
        appendBlank()
        i += 1
      default:
        result.append(scalar)
        i += 1
      }
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  private func run(_ scalar: Unicode.Scalar, upTo limit: Int) -> Int {
    var length = 0
    while length < limit, i + length < source.count, source[i + length] == scalar { length += 1 }
    return length
  }

  private mutating func appendBlank() {
    if let last = result.last, last != " " { result.append(" ") }
  }

  private mutating func command() {
    i += 1
    guard i < source.count else { return }
    let first = source[i]
    guard first.properties.isAlphabetic, first.isASCII else {
      i += 1
      if let mark = LaTeXAccents.mark(of: String(first)) {
        accent(mark)
      } else if first == "-" || first == "/" || first == "," || first == "\\" {
        // A hyphenation point, an italic correction, a thin blank, a line end.
        if first == "\\" || first == "," { appendBlank() }
      } else {
        result.append(first)
      }
      return
    }
    var name = ""
    while i < source.count, source[i].isASCII, source[i].properties.isAlphabetic {
      name.unicodeScalars.append(source[i])
      i += 1
    }
    if let mark = LaTeXAccents.mark(of: name), i < source.count, name.count == 1 {
      skipBlanks()
      accent(mark)
    } else if let letter = LaTeXAccents.letter(of: name) ?? signCommands[name] {
      result.append(contentsOf: letter.unicodeScalars)
      skipBlanks()
      if i + 1 < source.count, source[i] == "{", source[i + 1] == "}" { i += 2 }
    } else if name == "href" {
      skipBlanks()
      skipGroup()
      skipBlanks()
    } else {
      // A font or a macro: what it is applied to stays.
      skipBlanks()
    }
  }

  private mutating func skipBlanks() {
    while i < source.count, source[i] == " " { i += 1 }
  }

  private mutating func skipGroup() {
    guard i < source.count, source[i] == "{" else { return }
    var depth = 0
    while i < source.count {
      if source[i] == "{" { depth += 1 }
      if source[i] == "}" { depth -= 1 }
      i += 1
      if depth == 0 { return }
    }
  }

  /// Puts a mark on the next letter, which may stand in braces and may be the dotless i.
  private mutating func accent(_ mark: Unicode.Scalar) {
    var braces = 0
    while i < source.count, source[i] == "{" || source[i] == " " {
      if source[i] == "{" { braces += 1 }
      i += 1
    }
    guard i < source.count, source[i] != "}" else { return }
    var letter = source[i]
    i += 1
    if letter == "\\", i < source.count, source[i] == "i" || source[i] == "j" {
      letter = source[i]
      i += 1
      skipBlanks()
    }
    if let composed = LaTeXAccents.composed(letter, mark) {
      result.append(composed)
    } else {
      result.append(contentsOf: [letter, mark])
    }
    while braces > 0, i < source.count, source[i] == "}" {
      braces -= 1
      i += 1
    }
  }
}

/// Signs beside the letters of ``LaTeXAccents``.
private let signCommands: [String: String] = [
  "LaTeX": "LaTeX", "TeX": "TeX", "ldots": "…", "dots": "…",
  "textquoteright": "’",
  "textquoteleft": "‘", "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»",
  "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ", "mu": "μ", "pi": "π",
  "sigma": "σ", "omega": "ω", "theta": "θ", "phi": "φ", "chi": "χ", "psi": "ψ", "tau": "τ", "kappa": "κ", "rho": "ρ",
  "times": "×", "sim": "∼", "infty": "∞", "rightarrow": "→", "leq": "≤", "geq": "≥", "pm": "±", "textquotesingle": "'",
  "textbackslash": "\\",
  "textasciitilde": "~", "textunderscore": "_", "copyright": "©", "textregistered": "®", "S": "§", "P": "¶",
]
