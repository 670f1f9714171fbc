import Testing

@testable import Linking

@Suite("Sentences that say what a term means")
struct DefinitionPatternsTests {
  @Test(
    "A term that is the subject of a copula or of a word of meaning is defined",
    arguments: [
      ("niche", "A niche is a place in a food web.", DefinitionPattern.kind),
      ("niche", "In ecology, a niche is the role of a species.", .kind),
      ("niche", "The term \"niche\" refers to a role.", .statement),
      ("niche", "Niche (from the French) is usually defined as a role.", .statement),
      ("tide pool", "Tide pools, also called rock pools, are the small seas of a shore.", .kind),
      ("tide pool", "A tide pool or rock pool is one of the richest habitats.", .kind),
      ("detritus", "Detritus means dead matter.", .statement),
      ("detritus", "Detritus can be described as food for worms.", .statement),
      ("detritus", "Roughly, detritus is any dead matter.", .kind),
      ("keystone species", "A keystone species is something the others lean on.", .kind),
    ])
  func defined(term: String, sentence: String, pattern: DefinitionPattern) {
    #expect(definitionPattern(of: term, in: Array(sentence.utf8)) == pattern)
  }

  @Test(
    "A term that is no subject, or of which something is told, is not",
    arguments: [
      ("niche", "Every species fills a niche."),
      ("niche", "We think that a niche is a bad idea."),
      ("niche", "A niche is often contested."),
      ("niche", "A niche is the same as a habitat."),
      ("niche", "The niche was filled by the heron."),
      ("niche", "It is a niche."),
      ("tide pool", "The pool is a sea."),
      ("", "A niche is a place."),
      ("niche", ""),
    ])
  func undefined(term: String, sentence: String) {
    #expect(definitionPattern(of: term, in: Array(sentence.utf8)) == nil)
  }

  @Test(
    "Plurals, brackets, asides, quotation marks and words that open the sentence do not hide a definition",
    arguments: [
      ("niche", "Niches are the roles of species.", DefinitionPattern.kind),
      ("biomass", "Biomasses comprise all that lives.", .statement),
      ("niche", "A niche (also a role) consists of habits.", .statement),
      ("niche", "A niche, in the words of a keeper of bees, is a home.", .kind),
      ("niche", "The word “niche” is used to describe a role.", .statement),
      ("niche", "Formally, a niche is known as a role.", .statement),
      ("niche", "A niche may refer to a role.", .statement),
    ])
  func hidden(term: String, sentence: String, pattern: DefinitionPattern) {
    #expect(definitionPattern(of: term, in: Array(sentence.utf8)) == pattern)
  }

  @Test(
    "What may be, an aside without an end, a long way to the term, a sentence before and another word define nothing",
    arguments: [
      "A niche can be a place.", "A niche, which nobody owns",
      "Under the old and long since forgotten rule a niche is a role.", "Bees know. In ecology, a niche is a role.",
      "A nicher is a bird.",
    ])
  func notDefined(sentence: String) {
    #expect(definitionPattern(of: "niche", in: Array(sentence.utf8)) == nil)
  }

  @Test("Brackets that never close do not hold the reader up")
  func brackets() {
    #expect(definitionPattern(of: "niche", in: Array("A niche (that is (a place".utf8)) == nil)
    #expect(definitionPattern(of: "niche", in: Array(("niche " + String(repeating: "(", count: 500)).utf8)) == nil)
  }

  @Test("A plain statement is stronger than a kind")
  func order() {
    #expect(DefinitionPattern.statement < .kind)
  }
}
