import Model
import Parsing
import Testing

@Suite struct DistillReferencesTests {
  @Test("A bibliography in JSON keeps its keys and order") func json() throws {
    let references = DistillReferences.read(
      try tree(
        """
        <d-bibliography><script type='text/json'>[["olah2020zoom",{"title":"Zoom In: An Introduction to Circuits",
        "author":"Olah, Chris and Cammarata, Nick","journal":"Distill","year":"2020","url":"https://distill.pub/2020/circuits/zoom-in"}],
        ["other",{"title":"No year"}]]</script></d-bibliography>
        """))
    #expect(references.map(\.key) == ["olah2020zoom", "other"])
    #expect(references[0].authors == ["Chris Olah", "Nick Cammarata"])
    #expect(references[0].year == 2020)
    #expect(references[0].container == "Distill")
    #expect(references[0].url == "https://distill.pub/2020/circuits/zoom-in")
    #expect(references[1].year == nil)
  }

  @Test("A bibliography in BibTeX is read too") func bibTeX() throws {
    let references = DistillReferences.read(
      try tree(
        """
        <d-bibliography><script type='text/bibtex'>@article{power2022grokking,
        title={Grokking: Generalization Beyond Overfitting on Small Algorithmic Datasets}, author={Power, Alethea and Burda, Yuri},
        year={2022}}</script></d-bibliography>
        """))
    #expect(references.map(\.key) == ["power2022grokking"])
    #expect(references[0].authors == ["Alethea Power", "Yuri Burda"])
    #expect(references[0].title?.hasPrefix("Grokking: ") == true)
  }

  @Test("The metas serve when there is no bibliography") func metas() throws {
    let references = DistillReferences.read(
      try tree(
        "<meta name='citation_reference' content='citation_title=Zoom In;citation_author=Olah, Chris;citation_publication_date=2020;citation_journal_title=Distill;'>"
          + "<meta name='citation_reference' content='citation_author=Nobody;'>"))
    #expect(references.map(\.title) == ["Zoom In"])
    #expect(references[0].authors == ["Chris Olah"])
    #expect(references[0].year == 2020)
  }

  @Test("A page without any has none") func none() throws {
    #expect(DistillReferences.read(try tree("<d-article><p>x</p></d-article>")).isEmpty)
  }
}
