import Model
import Testing

@testable import Reviewing

@Suite("What a review is about")
struct TopicTests {
  private let topic = Topic(
    name: "SAE features",
    slots: [[QueryTerm(["SAE"]), QueryTerm(["sparse", "autoencoders"])], [QueryTerm(["features"])]])

  @Test("A sentence speaks of what it names, by any of its names")
  func slots() {
    #expect(topic.slots(in: Array("The SAE finds a feature.".utf8)) == [0, 1])
    #expect(topic.slots(in: Array("A sparse autoencoder is trained.".utf8)) == [0])
    #expect(topic.slots(in: Array("Sparse codes and autoencoders.".utf8)) == [])
    #expect(topic.slots(in: []) == [])
  }

  @Test("Its words are known by their stems, all names together")
  func stems() {
    #expect(
      Set(topic.stems.map { String(decoding: $0, as: UTF8.self) }) == ["sae", "spars", "autoencod", "featur"])
    #expect(Topic(name: "", slots: []).stems.isEmpty)
  }
}
