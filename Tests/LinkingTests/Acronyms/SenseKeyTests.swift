import Linking
import Testing

@Suite("What long forms are compared by")
struct SenseKeyTests {
  private func key(_ long: String) -> [UInt8] { senseKey(long.utf8) }

  @Test(
    "Spellings of one sense have one key",
    arguments: [
      ("sparse autoencoder", "Sparse Autoencoders"), ("sparse autoencoder", "sparse auto-encoder"),
      ("proximal policy optimization", "Proximal Policy Optimisation"), ("Theory of Mind", "theory of the mind"),
      ("Research and Development", "research & development"),
      ("Vane's Learning Theoretic Agenda", "Vane learning-theoretic agenda"),
      ("supervised fine-tuning", "Supervized Fine Tuning"), ("Société Générale", "Societe Generale"),
    ])
  func same(a: String, b: String) {
    #expect(key(a) == key(b))
  }

  @Test(
    "Different senses have different keys",
    arguments: [
      ("Alignment Research Center", "Abstraction and Reasoning Corpus"),
      ("information bottleneck", "iterated bargaining"),
      ("sparse autoencoder", "stacked autoencoder"), ("noise", "nozzle"),
    ])
  func different(a: String, b: String) {
    #expect(key(a) != key(b))
  }

  @Test("Words of grammar alone leave nothing")
  func empty() {
    #expect(key("of the and").isEmpty)
    #expect(key("").isEmpty)
  }
}
