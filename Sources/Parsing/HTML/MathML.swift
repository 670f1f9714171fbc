import Text

/// Turns a formula's markup into TeX: MathML (MathML Core, W3C), and the CommonHTML that MathJax draws from it, whose
/// elements bear the same names behind `mjx-`.
struct MathML {
  private let tree: HTMLTree

  /// The TeX of a formula; nothing when its markup holds no characters.
  static func tex(of node: HTMLTree.Node, in tree: HTMLTree) -> String? {
    let text = MathML(tree: tree).row(of: node).trimmingBlanks
    return text.isEmpty ? nil : text
  }

  private func name(_ node: HTMLTree.Node) -> String {
    let name = tree.name(node)
    return name.hasPrefix("mjx-") ? String(name.dropFirst(4)) : name
  }

  /// The parts of an element; MathJax puts wrappers around them that say nothing.
  private func parts(_ node: HTMLTree.Node) -> [HTMLTree.Node] {
    tree.children(node).filter { child in
      switch tree.tag(child) {
      case .text: tree.bytes[tree.textRange(child)].contains { !$0.isBlank }
      case .annotation: false
      default:
        !["spacer", "strut", "nstrut", "dstrut", "tstrut", "line", "assistive-mml", "surd"].contains(name(child))
      }
    }
  }

  // MARK: Elements

  private func row(of node: HTMLTree.Node) -> String { joined(parts(node)) }

  private func tex(_ node: HTMLTree.Node) -> String {
    if tree.tag(node) == .text { return MathSymbols.tex(tree.text(node)) }
    let parts = parts(node)
    switch name(node) {
    case "c", "char", "utext": return character(node)
    case "mi", "mo", "mn": return symbol(node)
    case "mtext", "ms": return "\\text{\(leafText(node))}"
    case "mspace": return " "
    case "mphantom", "annotation-xml", "none", "mprescripts": return ""
    case "semantics": return parts.first.map(tex) ?? ""
    case "mfrac": return fraction(node, parts)
    case "msqrt", "sqrt": return "\\sqrt{\(joined(parts))}"
    case "mroot": return root(node, parts)
    case "msup": return scripts(parts, names: ["^"])
    case "msub": return scripts(parts, names: ["_"])
    case "msubsup": return scripts(parts, names: ["_", "^"])
    case "mover": return stacked(node, parts, over: named("over", node) ?? parts.dropFirst().first, under: nil)
    case "munder": return stacked(node, parts, over: nil, under: named("under", node) ?? parts.dropFirst().first)
    case "munderover":
      return stacked(
        node, parts, over: named("over", node) ?? parts.dropFirst(2).first,
        under: named("under", node) ?? parts.dropFirst().first)
    case "mfenced":
      let open = tree.attribute(node, "open") ?? "("
      let close = tree.attribute(node, "close") ?? ")"
      return open + parts.map(tex).joined(separator: ", ") + close
    case "menclose":
      let isOver = (tree.attribute(node, "notation") ?? "").contains("top")
      return isOver ? "\\overline{\(joined(parts))}" : joined(parts)
    case "mtable": return table(node, environment: "aligned")
    default: return joined(parts)
    }
  }

  /// Puts parts side by side, operators with blanks around them.
  private func joined(_ parts: [HTMLTree.Node]) -> String {
    if let whole = matrix(parts) ?? binomial(parts) ?? grown(parts) { return whole }
    var result = ""
    for (place, part) in parts.enumerated() {
      let text = tex(part)
      if text.isEmpty { continue }
      let isInfix = name(part) == "mo" && place > 0 && place + 1 < parts.count && Self.infix.contains(text)
      if isInfix {
        result += result.hasSuffix(" ") ? "\(text) " : " \(text) "
      } else {
        // "4 a c": letters that stand side by side are factors, not a word.
        let isApart = result.last.map { $0.isLetter || $0.isNumber || $0 == "}" } ?? false
        if isApart, text.first.map({ $0.isLetter || $0 == "\\" }) ?? false { result += " " }
        result += text
      }
    }
    return result
  }

  private static let infix: Set<String> = {
    let signs = ["+", "-", "=", "<", ">", ",", "/", ":", "|"]
    let commands = [
      "pm", "mp", "times", "div", "cdot", "ast", "circ", "oplus", "otimes", "odot", "cap", "cup", "wedge", "vee",
      "setminus", "neq", "leq", "leqslant", "geq", "geqslant", "ll", "gg", "approx", "simeq", "cong", "equiv", "sim",
      "propto", "in", "notin", "ni", "subset", "subseteq", "supset", "supseteq", "perp", "parallel", "mid", "to",
      "leftarrow", "leftrightarrow", "Rightarrow", "Leftarrow", "Leftrightarrow", "mapsto", "longrightarrow", "vdash",
      "models", "triangleq", "coloneqq",
    ]
    return Set(signs + commands.map { "\\" + $0 })
  }()

  // MARK: Letters

  private func symbol(_ node: HTMLTree.Node) -> String {
    let text = leafText(node)
    // Bare braces would group what they enclose.
    let plain = text == "{" || text == "}" ? "\\" + text : MathSymbols.tex(text)
    let variant = tree.attribute(node, "mathvariant") ?? ""
    if variant.hasPrefix("bold") { return "\\mathbf{\(plain)}" }
    if variant == "double-struck" { return "\\mathbb{\(plain)}" }
    if variant == "script" { return "\\mathcal{\(plain)}" }
    // A name of several letters is a function or a word, not a product.
    let isWord = text.utf8.count > 1 && text.utf8.allSatisfy { $0.isLetter }
    guard isWord, name(node) != "mn" else { return plain }
    return Self.functions.contains(text) ? "\\\(text)" : "\\mathrm{\(plain)}"
  }

  private static let functions: Set<String> = [
    "sin", "cos", "tan", "log", "ln", "exp", "min", "max", "lim", "sup", "inf", "det", "dim", "ker", "arg", "deg",
    "gcd", "sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "Pr", "sec", "csc", "cot", "limsup", "liminf",
  ]

  /// The characters of a leaf as they stand; MathJax's drawing holds them in elements of their own.
  private func leafText(_ node: HTMLTree.Node) -> String {
    let drawn = tree.descendants(of: node) { ["c", "char", "utext"].contains(name($0)) }
    return drawn.isEmpty ? tree.text(node) : drawn.map(character).joined()
  }

  /// `<mjx-c class="mjx-c1D44E TEX-I">` draws the character of that number by style.
  private func character(_ node: HTMLTree.Node) -> String {
    let written = tree.text(node)
    if !written.isEmpty { return written }
    for token in tree.classes(node) where token.hasPrefix("mjx-c") {
      if let number = UInt32(token.dropFirst(5), radix: 16), let scalar = Unicode.Scalar(number) {
        return String(Character(scalar))
      }
    }
    return ""
  }

  // MARK: Structures

  private func named(_ wanted: String, _ node: HTMLTree.Node) -> HTMLTree.Node? {
    tree.first(below: node) { tree.tag($0) != .text && tree.name($0) == "mjx-" + wanted }
  }

  private func fraction(_ node: HTMLTree.Node, _ parts: [HTMLTree.Node]) -> String {
    let above = named("num", node).map(row) ?? parts.first.map(tex) ?? ""
    let below = named("den", node).map(row) ?? parts.dropFirst().first.map(tex) ?? ""
    return tree.attribute(node, "linethickness") == "0" ? "\\binom{\(above)}{\(below)}" : "\\frac{\(above)}{\(below)}"
  }

  private func root(_ node: HTMLTree.Node, _ parts: [HTMLTree.Node]) -> String {
    if let degree = named("root", node), let radicand = named("box", node) {
      return "\\sqrt[\(row(of: degree))]{\(row(of: radicand))}"
    }
    guard let radicand = parts.first, let degree = parts.dropFirst().first else { return joined(parts) }
    return "\\sqrt[\(tex(degree))]{\(tex(radicand))}"
  }

  /// A base and what is set low or high beside it.
  private func scripts(_ parts: [HTMLTree.Node], names: [String]) -> String {
    guard let base = parts.first else { return "" }
    var scripts = Array(parts.dropFirst())
    if scripts.count == 1, name(scripts[0]) == "script" {
      scripts = self.parts(scripts[0])
      // MathJax draws from top to bottom.
      if names.count == 2 { scripts.reverse() }
    }
    var result = tex(base)
    for (sign, script) in zip(names, scripts) { result += "\(sign){\(tex(script))}" }
    return result
  }

  private func stacked(_ node: HTMLTree.Node, _ parts: [HTMLTree.Node], over: HTMLTree.Node?, under: HTMLTree.Node?)
    -> String
  {
    let base = (named("base", node).map(row) ?? parts.first.map(tex) ?? "")
    let isLarge = ["\\sum", "\\prod", "\\int", "\\oint", "\\lim", "\\max", "\\min", "\\bigcup", "\\bigcap"].contains(
      base)
    var result = base
    if let under {
      let mark = tex(under)
      if !isLarge, let accent = MathSymbols.accent(tree.text(under), isOver: false) {
        result = "\(accent){\(result)}"
      } else {
        result =
          isLarge || over != nil || result.hasPrefix("\\") ? "\(result)_{\(mark)}" : "\\underset{\(mark)}{\(result)}"
      }
    }
    if let over {
      let mark = tex(over)
      if !isLarge, let accent = MathSymbols.accent(tree.text(over), isOver: true) {
        result = "\(accent){\(result)}"
      } else {
        result = isLarge || under != nil ? "\(result)^{\(mark)}" : "\\overset{\(mark)}{\(result)}"
      }
    }
    return result
  }

  // MARK: Brackets

  /// Brackets around what is taller than a line grow with it.
  private func grown(_ parts: [HTMLTree.Node]) -> String? {
    let closing = ["(": ")", "[": "]", "{": "}", "|": "|"]
    guard parts.count > 2, let first = parts.first, let last = parts.last, isBracket(first), isBracket(last),
      let close = closing[leafText(first)], leafText(last) == close
    else { return nil }
    let inner = Array(parts.dropFirst().dropLast())
    // Two pairs side by side are not one around all.
    guard inner.contains(where: isTall), !inner.contains(where: { isBracket($0) && leafText($0) == close }) else {
      return nil
    }
    return "\\left\(tex(first))\(joined(inner))\\right\(tex(last))"
  }

  private func isBracket(_ part: HTMLTree.Node) -> Bool {
    tree.tag(part) != .text && name(part) == "mo" && tree.attribute(part, "stretchy") != "false"
  }

  private func isTall(_ part: HTMLTree.Node) -> Bool {
    let tall: Set<String> = ["mfrac", "munder", "munderover", "mtable"]
    guard tree.tag(part) != .text else { return false }
    return tall.contains(name(part))
      || tree.first(below: part) { tree.tag($0) != .text && tall.contains(name($0)) } != nil
  }

  // MARK: Tables

  private func table(_ node: HTMLTree.Node, environment: String) -> String {
    let rows = tree.descendants(of: node, nested: false) { ["mtr", "mlabeledtr"].contains(name($0)) }
    let lines = rows.map { row in
      tree.descendants(of: row, nested: false) { name($0) == "mtd" }.map { self.row(of: $0) }.joined(separator: " & ")
    }
    return "\\begin{\(environment)} \(lines.joined(separator: " \\\\ ")) \\end{\(environment)}"
  }

  /// A fraction without a line between brackets.
  private func binomial(_ parts: [HTMLTree.Node]) -> String? {
    guard parts.count == 3, leafText(parts[0]) == "(", leafText(parts[2]) == ")", name(parts[1]) == "mfrac",
      tree.attribute(parts[1], "linethickness") == "0"
    else { return nil }
    return tex(parts[1])
  }

  /// A table between brackets is a matrix, behind a brace the cases of a function.
  private func matrix(_ parts: [HTMLTree.Node]) -> String? {
    guard (2...3).contains(parts.count), name(parts[1]) == "mtable" || isLoneTable(parts[1]) else { return nil }
    let environments = ["(": "pmatrix", "[": "bmatrix", "|": "vmatrix", "‖": "Vmatrix", "{": "cases"]
    guard let environment = environments[leafText(parts[0])] else { return nil }
    let inner = name(parts[1]) == "mtable" ? parts[1] : self.parts(parts[1])[0]
    return table(inner, environment: environment)
  }

  private func isLoneTable(_ node: HTMLTree.Node) -> Bool {
    guard tree.tag(node) != .text, name(node) == "mrow" else { return false }
    let parts = parts(node)
    return parts.count == 1 && name(parts[0]) == "mtable"
  }
}
