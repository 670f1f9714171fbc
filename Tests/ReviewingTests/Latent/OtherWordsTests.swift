import Testing
import Text

@testable import Reviewing

@Suite("About it in other words")
struct OtherWordsTests {
  private let texts = Passages.twoSubjects
  private let rows = Passages(Passages.twoSubjects).termRows
  private let space: LatentSpace

  init() async { space = await LatentSpace(rows) }

  private func feedback(_ row: Int, score: Double = 1) -> OtherWords.Feedback {
    let rank = space.rank
    return OtherWords.Feedback(
      score: score, vector: Array(space.passageVectors[row * rank..<(row + 1) * rank]), terms: rows.terms(ofRow: row))
  }

  /// A search that has looked at all passages, in two blocks.
  private func others(_ word: String, _ feedback: [OtherWords.Feedback] = []) -> OtherWords {
    var others = OtherWords(space, query: [stem(Array(word.utf8))], feedback: feedback)
    space.passageVectors.withUnsafeBytes { bytes in
      let half = 5 * space.rank
      others.look(at: UnsafeRawBufferPointer(rebasing: bytes[..<half]))
      others.look(at: UnsafeRawBufferPointer(rebasing: bytes[half...]))
    }
    return others
  }

  private func search(_ word: String, saying: [Int]) -> [OtherWords.Found] {
    let others = others(word, saying.map { feedback($0) })
    return others.ranked(others.candidates(limit: 80) { saying.contains($0) }) { rows.terms(ofRow: $0.row) }
  }

  @Test("Passages of the same subject come first, and none of them says the word")
  func order() {
    let found = search("kelp", saying: [0, 1, 4])
    #expect(Set(found.prefix(3).map(\.row)) == [2, 3, 5])
    #expect(!found.contains { texts[$0.row].contains("kelp") })
  }

  @Test("Each tells the stems it shares with what says it, the weightiest first")
  func terms() throws {
    let first = try #require(search("violin", saying: [6, 8, 10]).first)
    let told = first.terms.map { String(decoding: $0, as: UTF8.self) }
    #expect(!told.isEmpty)
    #expect(Set(told).isSubset(of: ["bow", "rosin", "string", "luthier"]))
    #expect(told.allSatisfy { texts[first.row].contains($0) })
  }

  @Test("At most eight stems are told")
  func fewTerms() async {
    let long = ["a b c d e f g h i j", "a b c d e f g h i j k"].map { line in
      line.split(separator: " ").map { "word\($0)" }.joined(separator: " ")
    }
    let rows = Passages(long + ["worda other", "wordk other"]).termRows
    let space = await LatentSpace(rows)
    var others = OtherWords(
      space, query: [], feedback: [.init(score: 1, vector: [1], terms: rows.terms(ofRow: 0))])
    space.passageVectors.withUnsafeBytes { others.look(at: $0) }
    let found = others.ranked(others.candidates(limit: 4) { $0 != 1 }) { rows.terms(ofRow: $0.row) }
    #expect(found.first?.terms.count == 8)
  }

  @Test("Without a known word and without a passage that says it nothing is found")
  func nothing() {
    #expect(others("absent").candidates(limit: 80) { _ in false }.isEmpty)
  }

  @Test(
    "A short list reads few candidates, a long one enough for all that are wanted",
    arguments: zip([0, 1, 5, 16, 50, 200], [0, 5, 25, 80, 80, 200]))
  func reading(wanted: Int, read: Int) {
    #expect(OtherWords.pool(for: wanted) == read)
  }

  @Test("The pool is cut to the best")
  func pool() {
    let others = others("kelp")
    let all = others.candidates(limit: 12) { _ in false }
    #expect(all.count == 12)
    #expect(others.candidates(limit: 2) { _ in false } == Array(all.prefix(2)))
  }

  @Test("Without passages that say it, the word alone leads to those nearest to it")
  func wordAlone() {
    // A space of so few passages keeps all their directions: nearest are those that have the word.
    #expect(Set(others("fiddle").candidates(limit: 3) { _ in false }.map(\.row)) == [7, 9, 11])
  }

  @Test("Without the word in the space, the passages that say it lead to their subject")
  func passagesAlone() {
    let found = others("absent", [feedback(6)]).candidates(limit: 5) { $0 == 6 }
    #expect(found.count == 5)
    #expect(found.allSatisfy { $0.row >= 6 })
  }

  @Test("What says it better counts for more")
  func scores() {
    func found(_ kelp: Double, _ violin: Double) -> [Int] {
      others("absent", [feedback(0, score: kelp), feedback(6, score: violin)])
        .candidates(limit: 3) { $0 == 0 || $0 == 6 }.map(\.row)
    }
    #expect(found(1, 0.01).allSatisfy { $0 < 6 })
    #expect(found(0.01, 1).allSatisfy { $0 >= 6 })
  }

  @Test("A passage that is gone, and one that shares nothing with what says it, are left out")
  func gone() {
    let others = others("kelp", [feedback(0)])
    let all = others.candidates(limit: 12) { _ in false }
    #expect(others.ranked(all) { _ in nil }.isEmpty)
    #expect(others.ranked(all) { _ in PassageTerms() }.isEmpty)
    let found = others.ranked(all) { rows.terms(ofRow: $0.row) }
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.row >= 6 })
  }

  @Test("Terms that the space does not have, as damage may name them, are nothing shared")
  func foreign() {
    let foreign = PassageTerms([.init(number: 4_000_000, weight: 1)])
    let others = others("kelp", [.init(score: 1, vector: [], terms: foreign)])
    #expect(others.ranked(others.candidates(limit: 12) { _ in false }) { _ in foreign }.isEmpty)
  }
}
