import Model
import Testing
import Text

@testable import Reviewing

@Suite("Words that are used alike")
struct WordLikenessTests {
  private let likeness = WordLikeness(LatentSpace(Passages(Passages.twoSubjects).termRows))

  private func nearest(_ words: [String], to text: String) -> Double {
    WordLikeness.nearest(likeness.directions(of: words.map { QueryTerm([$0]) }), likeness.vectors(of: Array(text.utf8)))
  }

  @Test("A word lies nearer to one of its own subject than to any of another")
  func subjects() {
    #expect(nearest(["kelp"], to: "seaweed") > nearest(["kelp"], to: "violin rosin luthier"))
  }

  @Test("The nearest of several words and of several terms decides")
  func nearest() {
    #expect(nearest(["kelp"], to: "violin seaweed") == nearest(["kelp"], to: "seaweed"))
    #expect(nearest(["kelp", "fiddle"], to: "violin") == nearest(["fiddle"], to: "violin"))
    #expect(abs(nearest(["kelp"], to: "kelp") - 1) < 0.01)
  }

  @Test("What the space does not know is like nothing")
  func unknown() {
    #expect(likeness.directions(of: [QueryTerm(["zeppelin"])]).isEmpty)
    #expect(likeness.vectors(of: Array("zeppelin of the sky".utf8)).isEmpty)
    #expect(nearest(["zeppelin"], to: "kelp") == 0)
    #expect(nearest(["kelp"], to: "") == 0)
    let empty = WordLikeness(LatentSpace(Passages([]).termRows))
    #expect(empty.directions(of: [QueryTerm(["kelp"])]).isEmpty)
    #expect(empty.vectors(of: Array("kelp".utf8)).isEmpty)
  }
}
