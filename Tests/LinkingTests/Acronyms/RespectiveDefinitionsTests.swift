import Testing

@Suite("Lists that answer each other")
struct RespectiveDefinitionsTests {
  @Test("Each acronym takes the long form at its place")
  func pairs() {
    let text = "SAE, SLT and FDT stand for sparse autoencoder, singular learning theory and functional decision theory."
    #expect(
      Set(acronymPairs(text)) == [
        "SAE = sparse autoencoder", "SLT = singular learning theory", "FDT = functional decision theory",
      ])
    #expect(acronymRules(text).contains("respective"))
  }

  @Test("The word respectively is no item")
  func respectively() {
    let text = "SAE and SLT stand for sparse autoencoder and singular learning theory, respectively."
    #expect(Set(acronymPairs(text)) == ["SAE = sparse autoencoder", "SLT = singular learning theory"])
  }

  @Test("Lists of different lengths do not answer each other")
  func lengths() {
    let text = "SAE, SLT and FDT stand for sparse autoencoder and singular learning theory."
    #expect(!acronymRules(text).contains("respective"))
  }

  @Test("An item whose long form does not spell it is passed over")
  func unspelt() {
    let text = "XYZ and SLT stand for sparse autoencoder and singular learning theory."
    #expect(acronymPairs(text) == ["SLT = singular learning theory"])
  }
}
