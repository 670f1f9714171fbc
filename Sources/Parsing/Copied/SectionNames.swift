import Text

/// Lines that name the usual sections of notes and papers, which head what follows even where their shape alone could be
/// that of a list's last item.
enum SectionNames {
  private static let words: Set<String> = [
    "acknowledgements", "acknowledgments", "aims", "appendix", "background", "bibliography", "conclusion",
    "conclusions", "discussion", "goals", "introduction", "limitations", "method", "methods", "motivation", "notes",
    "overview", "plan", "plans", "questions", "recap", "references", "reflections", "results", "retrospective",
    "review", "summary", "takeaways", "thoughts",
  ]

  /// Whether one of a line's first two words names a section ("Goals for …", "My thoughts on …", "Next goals").
  static func names(_ lines: TextLines, _ index: Int) -> Bool {
    let bytes = lines.bytes
    return Text.words(in: bytes, lines.lines[index].range).prefix(2).contains {
      words.contains(folded(String(decoding: bytes[$0], as: UTF8.self)))
    }
  }
}
