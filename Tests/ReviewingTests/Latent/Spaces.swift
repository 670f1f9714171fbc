import Text

@testable import Reviewing

/// Passages as numbered words, each one row.
struct Passages {
  var vocabulary = Vocabulary()
  var words: [NumberedWord] = []
  var rows: [[Range<Int>]] = []

  init(_ texts: [String]) {
    for text in texts {
      let start = words.count
      let bytes = Array(text.utf8)
      var found: [NumberedWord] = []
      vocabulary.forEachNumbered(in: bytes, bytes.indices, linesAreBlocks: true) { word, _ in found.append(word) }
      words += found
      rows.append([start..<words.count])
    }
  }

  var termRows: TermRows { TermRows(vocabulary, words, rows: rows) }

  /// Two subjects that share no word; in each, two words stand for each other and never side by side.
  static let twoSubjects = [
    "kelp forest urchins graze holdfast", "kelp forest otters urchins holdfast", "seaweed forest otters holdfast graze",
    "seaweed urchins otters holdfast graze", "kelp holdfast otters forest", "seaweed forest urchins graze",
    "violin bow rosin strings luthier", "fiddle bow rosin strings luthier", "violin strings luthier bow",
    "fiddle rosin luthier strings", "violin bow strings rosin", "fiddle luthier bow rosin",
  ]
}
