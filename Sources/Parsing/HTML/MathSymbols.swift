/// The TeX commands of characters that formulas are made of (Unicode mathematics, plain TeX and amsmath names).
enum MathSymbols {
  private static let table: [UInt32: String] = {
    let commands = """
      ± pm ∓ mp × times ÷ div · cdot ⋅ cdot ∗ ast ⋆ star ∘ circ • bullet ⊕ oplus ⊗ otimes ⊙ odot ∩ cap ∪ cup ∧ wedge \
      ∨ vee ∖ setminus ≠ neq ≤ leq ⩽ leqslant ≥ geq ⩾ geqslant ≪ ll ≫ gg ≈ approx ≃ simeq ≅ cong ≡ equiv ∼ sim ∝ propto \
      ∈ in ∉ notin ∋ ni ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ∅ emptyset ∀ forall ∃ exists ¬ neg ⊥ perp ∥ parallel \
      ∣ mid → to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ⟶ longrightarrow \
      ↑ uparrow ↓ downarrow ∞ infty ∂ partial ∇ nabla ∑ sum ∏ prod ∐ coprod ∫ int ∬ iint ∮ oint ⋂ bigcap ⋃ bigcup \
      … ldots ⋯ cdots ⋮ vdots ⋱ ddots ′ prime ″ prime\\prime ℏ hbar ℓ ell ℜ Re ℑ Im ℵ aleph ⟨ langle ⟩ rangle ⌊ lfloor \
      ⌋ rfloor ⌈ lceil ⌉ rceil ‖ Vert √ surd ∴ therefore ∵ because ⊢ vdash ⊨ models ≜ triangleq ≔ coloneqq \
      α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda \
      μ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon ϕ phi φ varphi χ chi ψ psi ω omega \
      Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega
      """
    var table: [UInt32: String] = [:]
    let words = commands.split(separator: " ")
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      for scalar in words[place].unicodeScalars { table[scalar.value] = "\\" + words[place + 1] }
    }
    // Function application, invisible times, invisible comma, invisible plus.
    for invisible in 0x2061...0x2064 as ClosedRange<UInt32> { table[invisible] = "" }
    table[0x2212] = "-"
    table[0xA0] = " "
    return table
  }()

  /// A text of a formula as TeX, each character that has a command replaced by it.
  static func tex(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let plain = plainLetter(scalar)
      let piece = table[plain.value] ?? String(Character(plain))
      if result.last?.isLetter ?? false, endsWithCommand(result), piece.first?.isLetter ?? false { result += " " }
      result += piece
    }
    return result
  }

  /// Whether a TeX text ends with a command's name, which a letter behind it would lengthen.
  static func endsWithCommand(_ tex: String) -> Bool {
    let letters = tex.reversed().prefix { $0.isASCII && $0.isLetter }.count
    return letters > 0 && tex.dropLast(letters).last == "\\"
  }

  /// The letter of the alphabet that a letter of the mathematical alphabets stands for (U+1D400 to U+1D7FF).
  private static func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let plain: UInt32
    switch value {
    case 0x1D400...0x1D6A3:
      let place = (value - 0x1D400) % 52
      plain = place < 26 ? 0x41 + place : 0x61 + place - 26
    case 0x1D6A8...0x1D7C9:
      // Twenty-five capitals with the nabla at the end, then twenty-five small letters with the partial sign and variants.
      let place = (value - 0x1D6A8) % 58
      switch place {
      case 0..<25: plain = place == 17 ? 0x3F4 : 0x391 + place
      case 25: plain = 0x2207
      case 26..<51: plain = 0x3B1 + place - 26
      default: plain = [0x2202, 0x3F5, 0x3D1, 0x3F0, 0x3D5, 0x3F1, 0x3D6][Int(place) - 51]
      }
    case 0x1D7CE...0x1D7FF: plain = 0x30 + (value - 0x1D7CE) % 10
    default: return scalar
    }
    return Unicode.Scalar(plain) ?? scalar
  }

  /// The command of an accent that stands over or under a letter.
  static func accent(_ mark: String, isOver: Bool) -> String? {
    switch mark {
    case "^", "ˆ", "\u{302}": "\\hat"
    case "~", "˜", "∼", "\u{303}": "\\tilde"
    case "¯", "‾", "―", "_", "\u{304}", "\u{305}": isOver ? "\\overline" : "\\underline"
    case "→", "\u{20D7}": isOver ? "\\vec" : nil
    case "˙", ".", "\u{307}": isOver ? "\\dot" : nil
    case "¨", "\u{308}": "\\ddot"
    case "ˇ": "\\check"
    case "⏞": "\\overbrace"
    case "⏟": "\\underbrace"
    default: nil
    }
  }
}
