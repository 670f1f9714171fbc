import Testing

@Suite("Definitions in markup that was left in a text")
struct MarkupDefinitionsTests {
  @Test(
    "An abbreviation's title and a list of definitions say what is meant",
    arguments: [
      "an <abbr title=\"sparse autoencoder\">SAE</abbr> works",
      "an <acronym class=\"x\" title=\"sparse autoencoder\">SAE</acronym> works",
      "<dl><dt>SAE</dt><dd>sparse autoencoder</dd></dl>", "<dl><dt>SAE</dt> <dd> sparse autoencoder </dd></dl>",
    ])
  func found(text: String) {
    #expect(acronymPairs(text) == ["SAE = sparse autoencoder"])
    #expect(acronymRules(text) == ["markup"])
  }

  @Test("The letters need not be spelt")
  func unspelt() {
    #expect(acronymPairs("<abbr title=\"Federation of the free\">UFF</abbr>") == ["UFF = Federation of the free"])
  }

  @Test(
    "Broken and other markup defines nothing",
    arguments: [
      "an <abbr title=\"sparse", "an <abbr title=\"\">SAE</abbr>", "an <abbr>SAE</abbr>", "<dt>SAE</dt>",
      "<dt>SAE</dt><dd>", "<b title=\"sparse autoencoder\">SAE</b>", "<abbr title=\"x\">SAE</abbr>", "a < b", "<",
      "<abbr title=\"and so on\">etc</abbr>",
    ])
  func nothing(text: String) {
    #expect(acronymPairs(text).isEmpty)
  }
}
