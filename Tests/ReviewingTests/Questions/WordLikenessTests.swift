import Model
import Testing
import Text

@testable import Reviewing

@Suite("Words that are used alike")
struct WordLikenessTests {
  private let likeness: WordLikeness

  init() async { likeness = await WordLikeness(LatentSpace(Passages(Passages.twoSubjects).termRows)) }

  private func nearest(_ words: [String], to text: String) -> Double {
    var likeness = likeness
    let terms = likeness.terms(in: Array(text.utf8))
    return WordLikeness.nearest(
      likeness.directions(of: words.map { QueryTerm([$0]) }), likeness.directions(ofTerms: terms))
  }

  @Test("A word lies nearer to one of its own subject than to any of another")
  func subjects() {
    #expect(nearest(["kelp"], to: "urchins") > nearest(["kelp"], to: "violin rosin luthier"))
    #expect(nearest(["fiddle"], to: "some rosin") > nearest(["fiddle"], to: "otters, urchins"))
  }

  @Test("The nearest of several words and of several terms decides")
  func nearest() {
    #expect(nearest(["kelp"], to: "violin urchins") == nearest(["kelp"], to: "urchins"))
    #expect(nearest(["kelp", "fiddle"], to: "rosin") == nearest(["fiddle"], to: "rosin"))
    #expect(abs(nearest(["kelp"], to: "kelp") - 1) < 0.01)
  }

  @Test("What was read before changes nothing of what a text says")
  func reading() {
    var used = likeness
    let earlier = used.terms(in: Array("kelp and urchins, violin and rosin".utf8))
    var fresh = likeness
    let text = Array("rosin for an otter".utf8)
    #expect(!earlier.isEmpty)
    #expect(used.terms(in: text) == fresh.terms(in: text))
  }

  @Test("What the space does not know is like nothing")
  func unknown() async {
    var likeness = likeness
    #expect(likeness.directions(of: [QueryTerm(["zeppelin"])]).isEmpty)
    #expect(likeness.terms(in: Array("zeppelin of the sky".utf8)).isEmpty)
    #expect(nearest(["zeppelin"], to: "kelp") == 0)
    #expect(nearest(["kelp"], to: "") == 0)
    var empty = await WordLikeness(LatentSpace(Passages([]).termRows))
    #expect(empty.directions(of: [QueryTerm(["kelp"])]).isEmpty)
    #expect(empty.terms(in: Array("kelp".utf8)).isEmpty)
  }

  @Test("A question lies nearer to a text of its subject than to one of another")
  func places() throws {
    var likeness = likeness
    let question = try #require(likeness.place(of: ["kelp", "urchins"].map { QueryTerm([$0]) }))
    let sea = likeness.cosine(question, likeness.terms(in: Array("otters and kelp".utf8)))
    let music = likeness.cosine(question, likeness.terms(in: Array("violin rosin".utf8)))
    #expect(sea > music)
    #expect(sea <= 1.001)
    #expect(likeness.cosine(question, []) == 0)
    #expect(likeness.place(of: [QueryTerm(["zeppelin"])]) == nil)
  }
}
