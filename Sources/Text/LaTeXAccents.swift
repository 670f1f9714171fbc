/// The letters beyond ASCII that LaTeX writes as commands: accents before a letter, and letters of their own (L. Lamport,
/// "LaTeX: A Document Preparation System", tables 3.1 and 3.2).
package enum LaTeXAccents {
  /// The combining mark that an accent's command puts on the next letter: U+0301 for `'`, U+0327 for `c`.
  package static func mark(of command: String) -> Unicode.Scalar? { marks[command] }

  /// The single character that Unicode has for a letter with a mark, among those of Latin scripts.
  package static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    composedLetters[mark]?[letter]
  }

  /// The letter that a command makes by itself: `ß` for `ss`, the dotless one for `i`.
  package static func letter(of command: String) -> String? { letters[command] }

  private static let marks: [String: Unicode.Scalar] = [
    "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "\"": "\u{308}", "=": "\u{304}", ".": "\u{307}",
    "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "c": "\u{327}", "d": "\u{323}", "b": "\u{331}", "r": "\u{30A}",
    "k": "\u{328}",
  ]

  private static let composedLetters: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
    "\u{300}": pairs("AEIOUaeiounN", "ÀÈÌÒÙàèìòùǹǸ"),
    "\u{301}": pairs("AEIOUYaeiouyCcLlNnRrSsZzGg", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵ"),
    "\u{302}": pairs("AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
    "\u{303}": pairs("ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
    "\u{304}": pairs("AEIOUaeiou", "ĀĒĪŌŪāēīōū"),
    "\u{306}": pairs("AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ"),
    "\u{307}": pairs("CEGIZcegz", "ĊĖĠİŻċėġż"),
    "\u{308}": pairs("AEIOUaeiouyY", "ÄËÏÖÜäëïöüÿŸ"),
    "\u{30A}": pairs("AaUu", "ÅåŮů"),
    "\u{30B}": pairs("OoUu", "ŐőŰű"),
    "\u{30C}": pairs("CcDdEeNnRrSsTtZzGgAaIiOoUu", "ČčĎďĚěŇňŘřŠšŤťŽžǦǧǍǎǏǐǑǒǓǔ"),
    "\u{327}": pairs("CcGKkLlNnRrSsTt", "ÇçĢĶķĻļŅņŖŗŞşŢţ"),
    "\u{328}": pairs("AaEeIiUu", "ĄąĘęĮįŲų"),
  ]

  private static func pairs(_ plain: String, _ marked: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(zip(plain.unicodeScalars, marked.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }

  private static let letters = [
    "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "ss": "ß", "l": "ł",
    "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ",
    "NG": "Ŋ", "textendash": "–", "textemdash": "—",
  ]
}
