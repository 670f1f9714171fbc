import Testing

@testable import Reviewing

@Suite("Passage ranking")
struct PassageRankingTests {
  @Test("Words side by side lift a passage over an equal one")
  func adjacency() {
    let ranking = PassageRanking(words: ["sparse", "autoencoders"], phrase: "why sparse autoencoders work")
    let ranked = ranking.ranked([
      PassageCandidate(id: 1, document: 1, score: 5, text: "Autoencoders may be sparse."),
      PassageCandidate(id: 2, document: 2, score: 5, text: "A sparse autoencoder is trained."),
    ])
    #expect(ranked.map(\.id) == [2, 1])
  }

  @Test("The exact title comes first, whatever the index says")
  func exactTitle() {
    let ranking = PassageRanking(words: ["toy", "models"], phrase: "toy models")
    let ranked = ranking.ranked([
      PassageCandidate(id: 1, document: 1, score: 9, title: "Something", text: "Toy toy models."),
      PassageCandidate(id: 2, document: 2, score: 4, title: "Toy Models", text: "Hello."),
    ])
    #expect(ranked.first?.id == 2)
  }

  @Test("A document that says it elsewhere too lifts its passages")
  func documentScore() {
    let ranking = PassageRanking(words: ["grokking"], phrase: "grokking")
    let ranked = ranking.ranked([
      PassageCandidate(id: 1, document: 1, score: 5),
      PassageCandidate(id: 2, document: 2, score: 5), PassageCandidate(id: 3, document: 2, score: 4.8),
    ])
    #expect(ranked.map(\.id) == [2, 3, 1])
  }

  @Test("Equal scores keep their order and nothing is lost")
  func stability() {
    let candidates = (1...100).map { PassageCandidate(id: $0, document: $0, score: 1) }
    let ranked = PassageRanking(words: ["a"], phrase: "a").ranked(candidates)
    #expect(ranked.map(\.id) == candidates.map(\.id))
  }

  @Test("Without any score the order is left alone")
  func noScores() {
    let candidates = [PassageCandidate(id: 2, document: 1, score: 0), PassageCandidate(id: 1, document: 1, score: 0)]
    #expect(PassageRanking(words: [], phrase: "").ranked(candidates) == candidates)
  }

  @Test("A passage that only its title speaks for stands behind one that says the word")
  func silence() {
    let candidates = [
      PassageCandidate(id: 1, document: 1, score: 9, title: "Superposition retold", text: "That fits what I see."),
      PassageCandidate(id: 2, document: 2, score: 5, title: "Notes", text: "They call it superposition."),
    ]
    #expect(PassageRanking(words: ["superposition"], phrase: "superposition").ranked(candidates).map(\.id) == [2, 1])
  }

  @Test("A heading speaks for what stands under it, and so does what the query was expanded to")
  func notSilent() {
    let candidates = [
      PassageCandidate(id: 1, document: 1, score: 9, headings: "What an SAE is", text: "It reads one layer."),
      PassageCandidate(id: 2, document: 2, score: 8, text: "A sparse autoencoder reads one layer."),
      PassageCandidate(id: 3, document: 3, score: 7, title: "SAE", text: "Nothing here."),
    ]
    let ranking = PassageRanking(words: ["SAE"], alternatives: ["sparse", "autoencoder"], phrase: "the SAE")
    let ranked = ranking.ranked(candidates)
    #expect(ranked.map(\.id) == [1, 2, 3])
    #expect(ranked[1].score - ranked[2].score > 0.5)
  }

  @Test("The best by score are read, and what they say puts them in order")
  func reading() {
    var ranking = PassageRanking(words: ["toy"], phrase: "toy")
    ranking.textsRead = 2
    var ranked = ranking.rankedByScore((1...5).map { PassageCandidate(id: $0, document: $0, score: Double(6 - $0)) })
    #expect(ranked.map(\.id) == [1, 2, 3, 4, 5])
    ranked[1].title = "Toy"
    ranked[2].title = "Toy"
    #expect(ranking.rankedByReading(ranked).map(\.id) == [2, 1, 3, 4, 5])
  }

  @Test("Nothing to rank is nothing")
  func nothing() {
    #expect(PassageRanking(words: ["a"], phrase: "a").ranked([]).isEmpty)
  }

  @Test("The whole query side by side outweighs its words apart")
  func exactPhrase() {
    let ranking = PassageRanking(words: ["toy", "models", "superposition"], phrase: "toy models of superposition")
    let ranked = ranking.ranked([
      PassageCandidate(id: 1, document: 1, score: 5, text: "Superposition, models, and a toy."),
      PassageCandidate(id: 2, document: 2, score: 4.5, text: "They read toy models of superposition."),
    ])
    #expect(ranked.first?.id == 2)
  }

  @Test("A word twice in a row is no pair of the query")
  func repeatedWord() {
    let ranking = PassageRanking(words: ["a1", "a1"], phrase: "a1 a1")
    let ranked = ranking.ranked([
      PassageCandidate(id: 1, document: 1, score: 5, text: "a1 here."),
      PassageCandidate(id: 2, document: 2, score: 5, text: "here a1."),
    ])
    #expect(ranked.map(\.id) == [1, 2] && ranked[0].score == ranked[1].score)
  }

  @Test("Only as many texts are read as are worth it, and the rest keeps its scores")
  func textsRead() {
    var ranking = PassageRanking(words: ["toy"], phrase: "toy")
    ranking.textsRead = 1
    let candidates = (1...3).map {
      PassageCandidate(id: $0, document: $0, score: Double(10 - $0), title: "Toy", text: "Nothing.")
    }
    let byScore = ranking.rankedByScore(candidates)
    let ranked = ranking.rankedByReading(byScore)
    #expect(ranked.dropFirst().map(\.score) == byScore.dropFirst().map(\.score))
    #expect(ranked[0].score == byScore[0].score + ranking.exactTitleWeight)
  }

  @Test("A candidate whose words are not known is not taken for one that says nothing")
  func unknownText() {
    let ranking = PassageRanking(words: ["toy"], phrase: "toy models")
    let ranked = ranking.ranked([
      PassageCandidate(id: 1, document: 1, score: 5), PassageCandidate(id: 2, document: 2, score: 5, text: "Rain."),
    ])
    #expect(ranked.map(\.id) == [1, 2])
    #expect(ranked[0].score - ranked[1].score == ranking.silenceWeight)
  }
}
