/// What a library holds on one concept.
package struct ConceptPage: Hashable, Sendable {
  /// A sentence that says what it means.
  package struct Definition: Hashable, Sendable {
    package var address: String
    /// The sentence, byte for byte.
    package var quote: String
    package var attribution: Attribution
    /// When it was published, as ISO 8601 of any precision.
    package var date: String?

    package init(address: String, quote: String, attribution: Attribution, date: String?) {
      self.address = address
      self.quote = quote
      self.attribution = attribution
      self.date = date
    }
  }

  /// Another concept in the same passages, with a sentence that names both where there is one.
  package struct Related: Hashable, Sendable {
    package var name: String
    /// Passages that name both.
    package var passages: Int
    package var address: String?
    package var quote: String?

    package init(name: String, passages: Int, address: String? = nil, quote: String? = nil) {
      self.name = name
      self.passages = passages
      self.address = address
      self.quote = quote
    }
  }

  package var name: String
  package var aliases: [String]
  /// In the order of their dates, those without one last.
  package var definitions: [Definition] = []
  /// Who says it, with the number of passages.
  package var people: [Count] = []
  /// When it is said, with the number of passages, earliest first.
  package var years: [Count] = []
  package var related: [Related] = []
  /// Concepts whose name ends this one's, and those whose name this one's ends.
  package var broader: [String] = []
  package var narrower: [String] = []
  /// Works that its passages cite, with the number of times.
  package var works: [Count] = []
  package var passages: [SearchHit] = []
  /// Questions about it, verbatim.
  package var questions: [Definition] = []
  /// How many passages and documents name it; of a common concept, of those that were looked at.
  package var passageCount = 0
  package var documentCount = 0

  package struct Count: Hashable, Sendable {
    package var name: String
    package var count: Int

    package init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  package init(name: String, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
  }
}
