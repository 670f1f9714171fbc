/// One sentence quoted in a review, byte for byte as it is stored.
package struct Quotation: Hashable, Sendable, Codable {
  package var quote: String
  /// `key#pN:a-b`, the bytes within one block.
  package var address: String
  package var attribution: Attribution
  package var document: DocumentHead
  package var role: RoleFinding
  /// Higher is better; comparable within one review only.
  package var score: Double

  /// The address with the hash of the words, as exports carry it.
  package var citedAddress: String { "\(address)~\(TextHash(quote.utf8))" }

  package init(
    quote: String, address: String, attribution: Attribution, document: DocumentHead, role: RoleFinding, score: Double
  ) {
    self.quote = quote
    self.address = address
    self.attribution = attribution
    self.document = document
    self.role = role
    self.score = score
  }
}

/// A work that the evidence of a review refers to.
package struct CitedWork: Hashable, Sendable, Codable {
  /// The citation key of the library's own copy.
  package var key: String?
  package var title: String?
  package var authors: [String]
  package var year: Int?
  package var identifier: WorkIdentifier?
  /// How often the documents of the review refer to it.
  package var count: Int
  /// Where, as addresses.
  package var addresses: [String]

  package init(
    key: String? = nil, title: String? = nil, authors: [String] = [], year: Int? = nil,
    identifier: WorkIdentifier? = nil, count: Int = 0, addresses: [String] = []
  ) {
    self.key = key
    self.title = title
    self.authors = authors
    self.year = year
    self.identifier = identifier
    self.count = count
    self.addresses = addresses
  }
}

/// A review of one topic, from the library's own texts.
package struct Outline: Hashable, Sendable {
  /// Quotations under one heading, those about one concept together.
  package struct Section: Hashable, Sendable {
    package var heading: String
    package var groups: [Group]

    package init(heading: String, groups: [Group] = []) {
      self.heading = heading
      self.groups = groups
    }
  }

  /// Quotations that share a concept.
  package struct Group: Hashable, Sendable {
    /// The concept; none for those that share none.
    package var concept: String?
    package var items: [Quotation]

    package init(concept: String? = nil, items: [Quotation] = []) {
      self.concept = concept
      self.items = items
    }
  }

  /// How much was looked at and what became of it; each figure is the sum of those it was parted into.
  package struct Flow: Hashable, Sendable {
    /// Documents the library holds; `documentsFound + documentsWithoutTopic`.
    package var documents = 0
    package var documentsWithoutTopic = 0
    /// Documents that speak of the topic; the sum of the four below.
    package var documentsFound = 0
    /// Documents that the user left out.
    package var documentsExcluded = 0
    /// Documents that say of the topic only what another one says word for word, or that are copies of one.
    package var documentsFolded = 0
    package var documentsQuoted = 0
    package var documentsNotQuoted = 0
    /// Passages the library holds; `passagesRead` of them were read.
    package var passages = 0
    package var passagesRead = 0
    package var comments = 0
    /// Sentences of the passages read; the sum of the three below.
    package var sentences = 0
    package var sentencesQuoted = 0
    /// Sentences that say the same as another one.
    package var sentencesFolded = 0
    package var sentencesLeftOut = 0

    package init() {}
  }

  /// A work of which the library has several copies; the review reads one of them.
  package struct Copies: Hashable, Sendable {
    /// The copy that is read.
    package var read: DocumentHead
    /// The keys of the others, in the order in which they were found.
    package var others: [String]

    package init(read: DocumentHead, others: [String]) {
      self.read = read
      self.others = others
    }
  }

  /// Two quotations that do not agree.
  package struct Contradiction: Hashable, Sendable {
    package var claim: Quotation
    package var objection: Quotation

    package init(claim: Quotation, objection: Quotation) {
      self.claim = claim
      self.objection = objection
    }
  }

  /// A name that the quotations use and that nothing in the library defines.
  package struct UndefinedTerm: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case acronym, concept
    }

    package var name: String
    package var kind: Kind
    /// The quotations that use it.
    package var addresses: [String]

    package init(name: String, kind: Kind, addresses: [String]) {
      self.name = name
      self.kind = kind
      self.addresses = addresses
    }
  }

  package var topic: String
  package var understood: [String]
  package var sections: [Section]
  /// Works the evidence refers to that the library holds.
  package var works: [CitedWork]
  /// Works the evidence refers to that the library does not hold, the most often named first.
  package var missing: [CitedWork]
  /// Questions on the topic to which nobody replied.
  package var unanswered: [Quotation]
  package var contradictions: [Contradiction]
  package var undefined: [UndefinedTerm]
  /// Quoted works of which the library has other copies, in the order of their ranks.
  package var copies: [Copies]
  package var flow: Flow
  package var recipe: OutlineRecipe
  /// The file that holds what is cited, as an export names it.
  package var bibliography: String?

  package init(topic: String, understood: [String] = [], sections: [Section] = []) {
    self.topic = topic
    self.understood = understood
    self.sections = sections
    self.works = []
    self.missing = []
    self.unanswered = []
    self.contradictions = []
    self.undefined = []
    self.copies = []
    self.flow = Flow()
    self.recipe = OutlineRecipe(topic: topic)
  }

  /// All quotations of the sections, in their order.
  package var quotations: [Quotation] { sections.flatMap { $0.groups.flatMap(\.items) } }
}
