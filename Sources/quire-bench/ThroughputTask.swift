import Foundation
import Linking
import Model
import Text

/// `quire-bench throughput`: how fast one core finds the acronyms of each file of texts, and the copies among all of them.
///
/// A round goes over everything once. The machine's other work can only make a round slower, so that the fastest of them
/// is what is told.
struct ThroughputTask {
  struct Figure: Encodable {
    var task: String
    var file: String
    var unit: String
    var speed: Double
  }

  private struct Record: Decodable {
    var text: String
  }

  /// JSON lines with a `text` each.
  let paths: [String]

  func run() throws -> [Figure] {
    var figures: [Figure] = []
    for path in paths {
      let texts = try texts(at: path)
      let size = Double(texts.reduce(0) { $0 + $1.count }) / 1e6
      let name = URL(fileURLWithPath: path).lastPathComponent
      figures.append(
        Figure(
          task: "acronyms", file: name, unit: "MB/s",
          speed: perSecond(size) { for text in texts { _ = acronymDefinitions(in: text) } }))
      figures.append(
        Figure(
          task: "copies", file: name, unit: "documents/s",
          speed: perSecond(Double(texts.count)) { _ = copies(among: texts) }))
    }
    return figures
  }

  private func texts(at path: String) throws -> [[UInt8]] {
    let decoder = JSONDecoder()
    return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))).split(separator: 0x0A).map {
      Array(try decoder.decode(Record.self, from: Data($0)).text.utf8)
    }
  }

  /// Everything from the bytes to the pairs, as an import and the ledger of works together do it.
  private func copies(among texts: [[UInt8]]) -> [SharedText] {
    sharedTexts(
      texts.enumerated().map { number, text in
        FingerprintedDocument(id: String(number), fingerprints: fingerprints(of: text, words: words(in: text)))
      })
  }

  /// How much of an amount the fastest of many rounds gets done in a second of the processor's time.
  private func perSecond(_ amount: Double, _ round: () -> Void) -> Double {
    let end = ContinuousClock.now + .seconds(2)
    var fastest = clock_t.max
    repeat {
      let start = clock()
      round()
      fastest = min(fastest, clock() - start)
    } while ContinuousClock.now < end
    return amount * Double(CLOCKS_PER_SEC) / Double(max(fastest, 1))
  }
}
