import Text

@testable import Linking

extension TermCollection {
  /// A collection of documents, each a title and a text.
  init(_ documents: [(title: String, text: String)]) {
    self.init()
    for document in documents {
      beginDocument()
      add(Array(document.title.utf8), id: 0, isTitle: true)
      add(Array(document.text.utf8), id: 1)
    }
  }

  /// The words of a run, folded.
  func text(_ run: Range<Int>) -> String {
    run.map { String(decoding: vocabulary.letters(ofForm: words[$0].form), as: UTF8.self) }.joined(separator: " ")
  }
}

/// Made-up notes on three subjects, each with a title.
let gardenNotes: [(title: String, text: String)] = [
  (
    "Soil moisture sensors",
    """
    A soil moisture sensor tells when to water. The soil moisture sensor sits beside the drip line. We compared \
    capacitive probes with resistive probes.
    Drip irrigation saves water.
    """
  ),
  (
    "Drip irrigation in clay",
    """
    Drip irrigation works in clay. A soil moisture sensor near the drip line shows how slowly clay drains. Companion \
    planting helps too.
    """
  ),
  (
    "Companion planting",
    "Companion planting keeps aphids away. Marigold borders are a kind of companion planting. Drip irrigation is optional."
  ),
]
