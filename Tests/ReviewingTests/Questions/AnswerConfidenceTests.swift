import Model
import Testing

@testable import Reviewing

@Suite("Whether there is an answer")
struct AnswerConfidenceTests {
  private func confidence(
    _ words: [String], _ weights: [Double], _ texts: [String], likeness: WordLikeness? = nil
  ) -> Double {
    let topic = Topic(name: "", slots: words.map { [QueryTerm([$0])] })
    return AnswerConfidence(topic, weights: weights, likeness: likeness)
      .confidence(texts.enumerated().map { reviewSource("k\($0.offset)", title: "T", [($0.element, nil)]) })
  }

  @Test("Nothing found gives no confidence, everything said gives all")
  func ends() {
    #expect(confidence(["decay"], [1], []) == 0)
    #expect(confidence(["decay"], [1], ["Rain fell on the roof."]) == 0)
    #expect(confidence(["weight", "decay"], [1, 2], ["It needs weight decay."]) == 1)
  }

  @Test("A rare word that is missing costs more than a common one")
  func rare() {
    let withRare = confidence(["capital", "france"], [1, 5], ["They went to France."])
    let withCommon = confidence(["capital", "france"], [1, 5], ["The capital is fine."])
    #expect(withRare > 0.5)
    #expect(withCommon < 0.5)
  }

  @Test("Words of two sentences side by side count together, those of distant ones do not")
  func together() {
    let near = confidence(["weight", "decay"], [1, 1], ["The weight is small. The decay is slow."])
    let far = confidence(["weight", "decay"], [1, 1], ["The weight is small. Rain fell. The decay is slow."])
    #expect(near > far)
  }

  @Test("Among many documents, the one that stands out is believed, one of many alike is not")
  func contrast() {
    let words = ["a1", "b1", "c1", "d1", "e1", "f1"]
    let weights = words.map { _ in 0.5 }
    let alike = confidence(words, weights, Array(repeating: "It is a1 b1 c1 only.", count: 20))
    let out = confidence(
      words, weights, ["It is a1 b1 c1 d1 a1 b1 c1 d1."] + Array(repeating: "It is a1 only.", count: 19))
    #expect(alike < 0.5)
    #expect(out > 0.5)
  }

  @Test("What stands out by rare words is believed less, since they stand somewhere by chance")
  func rarity() {
    let words = ["a1", "b1", "c1", "d1", "e1", "f1"]
    let texts = ["It is a1 b1 c1."] + Array(repeating: "It is a1 only.", count: 19)
    func confidence(_ weight: Double) -> Double { self.confidence(words, words.map { _ in weight }, texts) }
    #expect(confidence(0.9) < confidence(0.4))
  }

  @Test("The best counts more among documents that are alike than among such as differ")
  func distance() {
    let words = ["a1", "b1", "c1", "d1", "e1", "f1"]
    let best = "It is a1 b1 c1 d1."
    let alike = Array(repeating: "It is a1 b1.", count: 18)
    let different = Array(repeating: "It is a1.", count: 9) + Array(repeating: "It is a1 b1 c1.", count: 9)
    func confidence(_ others: [String]) -> Double {
      self.confidence(words, words.map { _ in 0.5 }, [best] + others)
    }
    #expect(confidence(alike) > confidence(different))
  }

  @Test("A text with a word that keeps company with the missing one is believed more than one without")
  func alike() async {
    let likeness = await WordLikeness(LatentSpace(Passages(Passages.twoSubjects).termRows))
    func confidence(_ text: String, _ likeness: WordLikeness?) -> Double {
      let others = Array(repeating: "The light is far away.", count: 19)
      return self.confidence(["kelp", "light", "shade"], [1, 1, 1], [text] + others, likeness: likeness)
    }
    let near = "Urchins in the light bend."
    #expect(confidence(near, likeness) > confidence("A fiddle in the light bends.", likeness))
    #expect(confidence(near, likeness) > confidence(near, nil))
    #expect(confidence(near, nil) == confidence("A fiddle in the light bends.", nil))
  }

  @Test("What every text says counts alike, however many say it, and the figure stays a share")
  func bounds() {
    for count in [1, 5, 20, 40] {
      let value = confidence(["a1", "b1"], [1, 3], Array(repeating: "It is a1 a1 a1 a1.", count: count))
      #expect((0...1).contains(value))
      #expect(value < 0.5)
    }
  }

  @Test("Less than a third of a question is no answer, however lonely it stands")
  func lonely() {
    #expect(confidence(["a1", "b1", "c1", "d1"], [1, 1, 1, 1], ["It is a1 a1 a1 a1."]) < 0.5)
  }

  @Test("A text that names everything is believed alike with and without a space")
  func nothingMissing() async {
    let likeness = await WordLikeness(LatentSpace(Passages(Passages.twoSubjects).termRows))
    let texts = ["Kelp and otters.", "Kelp.", "Otters of the kelp."]
    #expect(
      confidence(["kelp", "otters"], [1, 2], [texts[0]], likeness: likeness)
        == confidence(["kelp", "otters"], [1, 2], [texts[0]]))
    #expect(
      confidence(["kelp", "otters"], [1, 2], texts, likeness: likeness)
        >= confidence(["kelp", "otters"], [1, 2], texts))
  }

  @Test("What stands in a title counts as said")
  func titles() {
    let topic = Topic(name: "", slots: [[QueryTerm(["weight"])], [QueryTerm(["decay"])]])
    func confidence(_ title: String) -> Double {
      AnswerConfidence(topic, weights: [1, 1])
        .confidence([reviewSource("k", title: title, [("The weight is small.", nil)])])
    }
    #expect(confidence("On weight and decay") > confidence("On something else"))
  }

  @Test("Documents behind the twentieth change nothing")
  func many() {
    let best = Array(repeating: "It is a1 b1.", count: 20)
    let more = best + Array(repeating: "It is a1 b1 c1 d1.", count: 5)
    #expect(
      confidence(["a1", "b1", "c1", "d1"], [1, 1, 1, 1], best)
        == confidence(["a1", "b1", "c1", "d1"], [1, 1, 1, 1], more))
  }

  @Test("What is said for a slot in any of its forms is said")
  func alternatives() {
    let topic = Topic(name: "", slots: [[QueryTerm(["SAE"]), QueryTerm(["sparse", "autoencoder"])]])
    let confidence = AnswerConfidence(topic, weights: [1])
    #expect(confidence.confidence([reviewSource("k", [("A sparse autoencoder helps.", nil)])]) == 1)
    #expect(confidence.confidence([reviewSource("k", [("A sparse thing helps.", nil)])]) == 0)
  }

  @Test("The share of slots is that of their weights, and nothing weighs nothing")
  func share() {
    let topic = Topic(name: "", slots: [[QueryTerm(["a1"])], [QueryTerm(["b1"])]])
    let confidence = AnswerConfidence(topic, weights: [1, 3])
    #expect(confidence.share([0]) == 0.25)
    #expect(confidence.share([0, 1]) == 1)
    #expect(confidence.share([]) == 0)
    #expect(AnswerConfidence(topic, weights: [0, 0]).share([0, 1]) == 0)
  }
}
