import Foundation
import Model

/// Titles and sentences that try to be markup, formulas or commands in one format or another.
enum Hostile {
  static let texts = [
    "=HYPERLINK(\"http://x.example\",\"go\")", "+1 and -1, or @sum(a)", "100% of $5 & #1_a {b} ~c^d \\input{x}",
    "<script>alert('x')</script> & <img src=x onerror=y>", "]]> <!-- no --> \"quoted\" 'single'",
    "[link](javascript:x) ![i](http://x.example/a.png) `code`", "*bold* _under_ /slash/ =verb= ~tilde~ $x^2$ \\(y\\)",
    "[cite:@key] [[target][words]] [fn:1] {{{macro}}} @@html:<b>@@ <<t>>", "# Heading: with colon | pipe",
    "| a | b |", "1. first", "- item", "%%hidden%% ==marked== ^anchor", "Ends with a backslash \\",
    "Emoji \u{1F538} and \u{202E}turned\u{1B}[31m words\u{0}", "@key; see -- dashes --- and ``quotes''",
    "[option] of an item",
  ]

  static func quotation(_ text: String, key: String = "ada2024decay") -> Quotation {
    Quotation(
      quote: text, address: "\(key)#p2:0-\(text.utf8.count)",
      attribution: Attribution(name: text, basis: .comment, quotes: .init(name: "Bo & <Lind>")),
      document: DocumentHead(key: key, title: text, authors: [text], year: 2024, site: text),
      role: RoleFinding(role: .known, cue: "shows", strength: 1, hedge: 0.2), score: 0.5)
  }

  /// A review in which every place holds such a text.
  static var outline: Outline {
    var outline = Outline(topic: texts.joined(separator: " "), understood: texts)
    outline.sections =
      texts.enumerated().map { number, text in
        let quotation = quotation(text, key: "key\(number)")
        return .init(heading: text, groups: [.init(concept: text, items: [quotation]), .init(items: [quotation])])
      } + [.init(heading: "Nothing")]
    outline.works = texts.map { CitedWork(key: "key1", title: $0, authors: [$0], year: 2020, count: 2) }
    outline.missing = texts.map { CitedWork(title: $0, authors: [$0], count: 1, addresses: ["key1#p1"]) }
    outline.unanswered = texts.map { quotation($0) }
    outline.contradictions = texts.map { .init(claim: quotation($0), objection: quotation($0, key: "other")) }
    outline.undefined = texts.map { .init(name: $0, kind: .concept, addresses: ["key1#p1"]) }
    return outline
  }

  /// The words of a text, as they must come through any format.
  static func words(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) }
  }
}

/// Programs that check formats, where they are installed.
enum Checker {
  static func path(_ name: String) -> String? {
    ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static var hasPandoc: Bool { path("pandoc") != nil }

  /// What a program says of a text on its standard input, and how it ended.
  static func run(_ name: String, _ arguments: [String], _ input: String) throws -> (status: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(name) ?? "/bin/false")
    process.arguments = arguments + [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
