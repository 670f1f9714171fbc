import Linking
import Testing

@Suite("One sense a document")
struct SenseResolverTests {
  private let bottleneck = AcronymReader(
    key: "ada2020", authors: ["Ada Ferreira"], title: "On Bottlenecks", cited: ["eve2023"],
    defines: ["information bottleneck"])
  private let bargaining = AcronymReader(
    key: "bram2021", authors: ["Bram Oyelaran"], title: "Bargaining Diary 1", defines: ["iterated bargaining"])

  private func resolved(
    _ readers: [AcronymReader], chosen: [String: Int] = [:]
  ) -> [String: ResolvedUse] {
    let uses = SenseResolver(readers).resolved { (_, _) in chosen }
    return Dictionary(uniqueKeysWithValues: uses.map { ($0.key, $0) })
  }

  @Test("A document's own definition decides")
  func own() {
    let uses = resolved([bottleneck, bargaining])
    #expect(uses["ada2020"]?.ground == .defined)
    #expect(uses["bram2021"]?.ground == .defined)
    #expect(uses["ada2020"]?.sense != uses["bram2021"]?.sense)
  }

  @Test("Of two definitions in one document the first holds for its uses, and both are senses")
  func two() {
    let both = AcronymReader(key: "both", defines: ["information bottleneck", "iterated bargaining"])
    let resolver = SenseResolver([both])
    #expect(resolver.senses.count == 2)
    #expect(resolved([both])["both"]?.sense == resolver.sense(of: "information bottleneck"))
  }

  @Test(
    "Without one the document's own words, the same author, series and citations decide in this order",
    arguments: [
      (AcronymReader(key: "x", authors: ["Ada Ferreira"], implies: "iterated bargaining"), "bram2021", "implied"),
      (AcronymReader(key: "x", authors: ["ada ferreira"], title: "Bargaining Diary 2"), "ada2020", "author"),
      (AcronymReader(key: "x", title: "Bargaining diary #2", cited: ["ada2020"]), "bram2021", "series"),
      (AcronymReader(key: "x", cited: ["bram2021"]), "bram2021", "linked"),
      (AcronymReader(key: "eve2023"), "ada2020", "linked"),
    ])
  func ties(reader: AcronymReader, like: String, ground: String) throws {
    let uses = resolved([bottleneck, bargaining, reader])
    let use = try #require(uses[reader.key])
    #expect(use.sense == uses[like]?.sense)
    #expect(use.ground.map { "\($0)" } == ground)
  }

  @Test("Ties that disagree decide nothing, and the next is asked")
  func disagreement() {
    var third = bargaining
    third.key = "ada2022"
    third.authors = ["Ada Ferreira"]
    let reader = AcronymReader(key: "x", authors: ["Ada Ferreira"], cited: ["bram2021"])
    #expect(resolved([bottleneck, bargaining, third, reader])["x"]?.ground == .linked)
  }

  @Test("The only sense of a library is taken, with its own ground")
  func only() {
    #expect(resolved([bottleneck, AcronymReader(key: "x")])["x"]?.ground == .only)
  }

  @Test("Of several senses the context decides, or nothing does")
  func context() {
    let readers = [bottleneck, bargaining, AcronymReader(key: "x"), AcronymReader(key: "y")]
    let uses = resolved(readers, chosen: ["x": 1])
    #expect(uses["x"]?.sense == 1)
    #expect(uses["x"]?.ground == .context)
    #expect(uses["y"]?.sense == nil)
    #expect(uses["y"]?.ground == nil)
  }

  @Test("The context is told what is open and what is known, and is not asked without need")
  func asked() {
    var calls: [[String]] = []
    let open = SenseResolver([bottleneck, bargaining, AcronymReader(key: "x")]).resolved { keys, known in
      calls.append(keys + known.map(\.key))
      return [:]
    }
    #expect(calls == [["x", "ada2020", "bram2021"]])
    #expect(open.count == 3)
    _ = SenseResolver([bottleneck, AcronymReader(key: "x")]).resolved { (_, _) in
      Issue.record("there is one sense only")
      return [:]
    }
  }

  @Test("What documents suggest is a sense of its own only where nobody says it")
  func implied() {
    let hint = AcronymReader(key: "x", implies: "Information Bottlenecks")
    let other = AcronymReader(key: "y", implies: "inner battle")
    let resolver = SenseResolver([bottleneck, hint, other])
    #expect(resolver.definedCount == 1)
    #expect(resolver.senses == [["information bottleneck"], ["inner battle"]])
    #expect(resolver.sense(of: "the information bottleneck") == 0)
    #expect(resolver.sense(of: "iterated bargaining") == nil)
  }

  @Test("Without any definition a single suggestion holds for other documents, too; of several none does")
  func undefined() {
    let hint = AcronymReader(key: "y", implies: "inner battle")
    let uses = resolved([AcronymReader(key: "x"), hint])
    #expect(uses["x"]?.ground == .suggested)
    #expect(uses["y"]?.ground == .implied)
    let several = resolved([AcronymReader(key: "x"), hint, AcronymReader(key: "z", implies: "in between")])
    #expect(several["x"]?.sense == nil)
    #expect(resolved([AcronymReader(key: "x")])["x"]?.sense == nil)
  }

  @Test("The sense of most documents comes first, and the order of documents does not matter")
  func order() {
    var third = bargaining
    third.key = "carl2024"
    let readers = [bottleneck, bargaining, third, AcronymReader(key: "x", authors: ["Ada Ferreira"])]
    let resolver = SenseResolver(readers)
    #expect(resolver.senses.first == ["iterated bargaining", "iterated bargaining"])
    #expect(resolved(readers) == resolved(readers.reversed()))
  }

  @Test("The surer the ground, the higher its confidence; none but an own definition is certain")
  func confidence() {
    let confidences = ResolvedUse.Ground.allCases.map(\.confidence)
    #expect(confidences.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect(confidences.count { $0 == 1 } == 1)
    #expect(ResolvedUse.Ground.author.confidence > ResolvedUse.Ground.context.confidence)
    #expect(ResolvedUse.Ground.implied.confidence < 0.5)
  }

  @Test("A title without a number, or with few letters before it, is no part of a series")
  func noSeries() {
    let readers = [
      bottleneck, bargaining, AcronymReader(key: "x", title: "Bargaining Diary"),
      AcronymReader(key: "y", title: "Bar 1"),
    ]
    let uses = resolved(readers)
    #expect(uses["x"]?.sense == nil)
    #expect(uses["y"]?.sense == nil)
  }
}
