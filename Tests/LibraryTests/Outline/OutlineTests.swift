import Foundation
import Model
import Testing

@testable import Library

@Suite("Reviews of a library")
struct OutlineTests {
  let desk = Desk()

  private func save() async throws -> Library {
    desk.save(
      "decay.txt",
      "Weight Decay and Late Learning\n\nWe show that grokking follows weight decay in every run. The QXZ of a network says "
        + "how late grokking is.\n")
    desk.save("birds.txt", "Notes on Birds\n\nPolysemantic units appear to be rare in the brains of birds.\n")
    try await desk.importAll()
    return try Library.open(desk.library)
  }

  private func adds(_ flow: Outline.Flow) -> Bool {
    flow.documents == flow.documentsFound + flow.documentsWithoutTopic
      && flow.documentsFound
        == flow.documentsQuoted + flow.documentsNotQuoted + flow.documentsFolded + flow.documentsExcluded
      && flow.sentences == flow.sentencesQuoted + flow.sentencesFolded + flow.sentencesLeftOut
  }

  @Test("What is left out is not quoted, and is counted")
  func exclude() async throws {
    let library = try await save()
    let whole = try library.outline(OutlineRecipe(topic: "grokking OR polysemantic"))
    #expect(Set(whole.quotations.map(\.document.key)).count == 2)
    let key = try #require(whole.quotations.first { $0.quote.contains("birds") }?.document.key)
    let part = try library.outline(OutlineRecipe(topic: "grokking OR polysemantic", excluded: [key]))
    #expect(part.quotations.allSatisfy { $0.document.key != key })
    #expect(part.flow.documentsExcluded == 1)
    #expect(adds(whole.flow) && adds(part.flow))
  }

  @Test("What is added is read and quoted as well")
  func add() async throws {
    let library = try await save()
    let without = try library.outline(OutlineRecipe(topic: "grokking"))
    let with = try library.outline(OutlineRecipe(topic: "grokking", added: ["polysemantic units"]))
    #expect(!without.quotations.contains { $0.quote.contains("birds") })
    #expect(with.quotations.contains { $0.quote.contains("birds") })
    #expect(adds(with.flow))
  }

  @Test("A review made anew tells the works that are new since")
  func reproduce() async throws {
    let first = try await save().outline(OutlineRecipe(topic: "grokking"))
    desk.save("late.txt", "Later Still\n\nWe find that grokking is late without any weight decay at all.\n")
    try await desk.importAll()
    let recipe = try #require(OutlineRecipe(in: Array("<!-- \(first.recipe) -->".utf8)))
    let again = try Library.open(desk.library).outline(recipe)
    let difference = OutlineDifference(from: recipe, to: again)
    #expect(difference.newWorks.count == 1)
    #expect(difference.gone.isEmpty)
    #expect(difference.kept == first.quotations.count)
    #expect(OutlineDifference(from: again.recipe, to: again).newWorks.isEmpty)
  }

  @Test("An acronym that nobody defines is told")
  func undefined() async throws {
    let outline = try await save().outline(OutlineRecipe(topic: "grokking"))
    #expect(outline.undefined.contains { $0.name == "QXZ" && $0.kind == .acronym && $0.addresses.count == 1 })
  }
}

@Suite("Real saved documents, reviewed", .enabled(if: Seeds.areThere))
struct ReviewedSeedTests {
  private func outline(
    _ topic: String, _ arrangement: OutlineRecipe.Arrangement = .question
  ) async throws -> (Outline, Library, Desk) {
    let desk = Desk()
    _ = try await Library.importFiles(ImportRequest(paths: [Array(Seeds.folder.utf8)]), into: desk.library) { _ in }
    let library = try Library.open(desk.library)
    return (try library.outline(OutlineRecipe(topic: topic, arrangement: arrangement)), library, desk)
  }

  @Test("An aim that a post quotes is the quoted one's, told by the poster")
  func aim() async throws {
    let (outline, _, desk) = try await outline("superposition")
    let aims = outline.sections[2].groups.flatMap(\.items)
    let item = try #require(aims.first { $0.quote.contains("superposition") })
    #expect(item.attribution.basis == .byline)
    #expect(item.attribution.quotes?.name != nil)
    withExtendedLifetime(desk) {}
  }

  @Test("A claim of an unsigned reply is its writer's, as the answer addresses him; the doubt is the other's")
  func replies() async throws {
    let (outline, _, desk) = try await outline("superposition")
    let known = outline.sections[0].groups.flatMap(\.items)
    let claim = try #require(known.first { $0.quote.contains("sparsity") && $0.quote.contains("correlation") })
    #expect(claim.attribution.basis == .addressed)
    let doubts = outline.sections[3].groups.flatMap(\.items)
    let doubt = try #require(doubts.first { $0.quote.contains("proving") })
    #expect(doubt.attribution.basis == .addressed)
    #expect(doubt.attribution.name != claim.attribution.name)
    withExtendedLifetime(desk) {}
  }

  @Test(
    "Every quotation is shown by its address word for word, whatever the sections are",
    arguments: OutlineRecipe.Arrangement.allCases)
  func verbatim(arrangement: OutlineRecipe.Arrangement) async throws {
    let (outline, library, desk) = try await outline("superposition", arrangement)
    #expect(!outline.quotations.isEmpty)
    for quotation in outline.quotations + outline.unanswered {
      #expect(try library.show(quotation.address).text == quotation.quote)
      #expect(!quotation.quote.contains("laser"))
    }
    withExtendedLifetime(desk) {}
  }
}
