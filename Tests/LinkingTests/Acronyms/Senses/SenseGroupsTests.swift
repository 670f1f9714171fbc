import Linking
import Testing

@Suite("Long forms grouped into senses")
struct SenseGroupsTests {
  @Test("Spellings of one sense are one group, whatever stands between them")
  func spellings() {
    #expect(
      senseGroups(["sparse autoencoder", "stacked autoencoder", "Sparse Autoencoders", "sparse auto-encoder"])
        == [[0, 2, 3], [1]])
  }

  @Test("A beginning or an end of another is the same sense")
  func parts() {
    #expect(senseGroups(["Distributed Denial of Service", "Distributed Denial of Service Attack"]) == [[0, 1]])
    #expect(senseGroups(["the Deep Planning Network", "Planning Network"]) == [[0, 1]])
  }

  @Test("Two that share an end with a third are one group with it")
  func chain() {
    #expect(senseGroups(["planning network", "planning network model", "deep planning network"]) == [[0, 1, 2]])
  }

  @Test("Senses that differ stay apart")
  func apart() {
    #expect(senseGroups(["information bottleneck", "iterated bargaining", "information barrier"]) == [[0], [1], [2]])
  }

  @Test("Nothing groups to nothing")
  func none() {
    #expect(senseGroups([]).isEmpty)
    #expect(senseGroups(["of the", "sparse autoencoder"]) == [[0], [1]])
  }

  @Test("The most frequent spelling is shown, then the shortest, then the first")
  func usual() {
    #expect(
      usualSpelling(["Sparse Autoencoders", "sparse autoencoder", "Sparse Autoencoders"]) == "Sparse Autoencoders")
    #expect(usualSpelling(["sparse autoencoders", "sparse autoencoder"]) == "sparse autoencoder")
    #expect(usualSpelling(["b b", "a a"]) == "a a")
    #expect(usualSpelling([]) == "")
  }
}
