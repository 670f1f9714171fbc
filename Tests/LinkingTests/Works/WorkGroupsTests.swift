import Linking
import Model
import Testing

@Suite("Works from appearances")
struct WorkGroupsTests {
  static let arxiv = WorkIdentifier(.arxiv, "2209.10652")
  static let post = WorkIdentifier(.lesswrong, "bRyrvkpTdWSXWnJiq")

  private func grouped(_ appearances: [WorkAppearance]) -> [[String]] { works(of: appearances).map(\.ids) }

  @Test("equal identifiers join through each other")
  func identifiers() {
    let appearances = [
      WorkAppearance(id: "a", identifiers: [Self.arxiv]),
      WorkAppearance(id: "b", identifiers: [Self.arxiv, Self.post]),
      WorkAppearance(id: "c", identifiers: [Self.post], title: "Toy Models of Superposition"), WorkAppearance(id: "d"),
    ]
    let found = works(of: appearances)
    #expect(found.map(\.ids) == [["a", "b", "c"], ["d"]])
    #expect(found[0].identifiers == [Self.arxiv, Self.post])
    #expect(found[0].title == "Toy Models of Superposition")
    #expect(found[1].reasons == [.alone])
  }

  @Test("alike titles join with a family name in common and years one apart")
  func titles() {
    let preprint = WorkAppearance(id: "a", title: "Toy models of superposition", authors: ["Nelson Elhage"], year: 2022)
    let paper = WorkAppearance(id: "b", title: "Toy Models of Superposition.", authors: ["Elhage"], year: 2023)
    #expect(works(of: [preprint, paper]).first?.reasons == [.titleAndAuthor, .titleAndAuthor])
    var other = paper
    other.year = 2024
    #expect(grouped([preprint, other]) == [["a"], ["b"]])
    other = paper
    other.authors = ["Olah"]
    #expect(grouped([preprint, other]) == [["a"], ["b"]])
    other = paper
    other.title = "Toy Models of Suspicion"
    #expect(grouped([preprint, other]) == [["a"], ["b"]])
  }

  @Test("different posts with one title stay apart, different DOIs do not part them")
  func veto() {
    func appearance(_ id: String, _ identifier: WorkIdentifier) -> WorkAppearance {
      WorkAppearance(
        id: id, identifiers: [identifier], title: "Open Thread and Welcome", authors: ["Keeling"], year: 2021)
    }
    #expect(
      grouped([appearance("a", Self.post), appearance("b", WorkIdentifier(.lesswrong, "aaaaaaaaaaaaaaaaa"))]).count == 2
    )
    #expect(
      grouped([appearance("a", WorkIdentifier(.doi, "10.1/a")), appearance("b", WorkIdentifier(.doi, "10.1/b"))]).count
        == 1)
  }

  @Test("without authors only an equal title of four words joins")
  func authorless() {
    func pair(_ title: String, _ other: String) -> Int {
      grouped([WorkAppearance(id: "a", title: title), WorkAppearance(id: "b", title: other)]).count
    }
    #expect(
      pair("A Mathematical Framework for Transformer Circuits", "a mathematical framework for transformer circuits")
        == 1)
    #expect(
      pair("A Mathematical Framework for Transformer Circuits", "A Mathematical Framework for Transformer Circuit") == 2
    )
    #expect(pair("Agent Foundations", "Agent Foundations") == 2)
  }

  @Test("three orders give the same works")
  func order() {
    let appearances = [
      WorkAppearance(id: "c", title: "Toy Models of Superposition", authors: ["Elhage"], year: 2022),
      WorkAppearance(
        id: "a", identifiers: [Self.arxiv], title: "Toy models of Superposition", authors: ["Elhage"], year: 2022),
      WorkAppearance(id: "b", identifiers: [Self.arxiv]),
      WorkAppearance(id: "e", title: "Embedded Agency", authors: ["Demski"]),
      WorkAppearance(id: "d", title: "Embedded agency", authors: ["Demski", "Garrabrant"], year: 2019),
    ]
    let expected = works(of: appearances)
    #expect(expected.map(\.ids) == [["a", "b", "c"], ["d", "e"]])
    #expect(works(of: appearances.reversed()) == expected)
    #expect(works(of: Array(appearances[2...] + appearances[..<2])) == expected)
  }

  private func joins(_ appearances: [WorkAppearance], _ judgements: [Judgement] = []) -> [[WorkJoin]] {
    works(of: appearances, judgements: judgements).map(\.reasons)
  }

  @Test("names of software are one work by their letters alone, plain words are not")
  func software() {
    #expect(
      joins([WorkAppearance(id: "a", title: "TransformerLens"), WorkAppearance(id: "b", title: "TransformerLens")]) == [
        [.title, .title]
      ])
    #expect(
      joins([WorkAppearance(id: "a", title: "Transformers"), WorkAppearance(id: "b", title: "Transformers")]).count == 2
    )
    #expect(joins([WorkAppearance(id: "a", title: "BertViz"), WorkAppearance(id: "b", title: "BERTViz")]).count == 2)
  }

  @Test("what one document writes twice is one work, what two documents write is not")
  func repeated() {
    func mention(_ id: String, in document: String, title: String? = nil, author: String? = nil, year: Int? = nil)
      -> WorkAppearance
    {
      WorkAppearance(
        id: id, title: title, authors: author.map { [$0] } ?? [], year: year, citing: document,
        rule: author == nil ? "quoted title" : "surname and year")
    }
    #expect(
      joins([mention("a", in: "x", title: "Loom"), mention("b", in: "x", title: "LOOM")]) == [[.repeated, .repeated]])
    #expect(joins([mention("a", in: "x", title: "Loom"), mention("b", in: "y", title: "LOOM")]).count == 2)
    let elhage = [
      mention("a", in: "x", author: "Elhage", year: 2022), mention("b", in: "x", author: "Elhage", year: 2022),
      mention("c", in: "x", author: "Elhage", year: 2021), mention("d", in: "y", author: "Elhage", year: 2022),
    ]
    #expect(grouped(elhage) == [["a", "b"], ["c"], ["d"]])
  }

  @Test("an author's works named by their topics are as many as they are named")
  func possessives() {
    func mention(_ id: String) -> WorkAppearance {
      WorkAppearance(id: id, authors: ["Mara"], citing: "x", rule: "possessive with topic")
    }
    #expect(grouped([mention("a"), mention("b")]).count == 2)
  }

  @Test("the same words with their topic mean one work within a document")
  func sameTopic() {
    func mention(_ id: String, _ sentence: String, _ words: Range<Int>, in document: String = "x") -> WorkAppearance {
      WorkAppearance(
        id: id, authors: ["Mara"], citing: document, sentence: sentence, words: words, rule: "possessive with topic")
    }
    let mentions = [
      mention("a", "I read Mara's probing work.", 7..<26), mention("b", "Mara’s probing work is old.", 0..<21),
      mention("c", "Mara's dialing work.", 0..<19), mention("d", "Mara's probing work.", 0..<19, in: "y"),
    ]
    #expect(grouped(mentions) == [["a", "b"], ["c"], ["d"]])
  }

  @Test("a linkpost and the page it points to are one work")
  func linkpost() {
    let target = WorkIdentifier(.url, "example.org/essay")
    let found = works(of: [
      WorkAppearance(id: "a", key: "post", identifiers: [Self.post], title: "[Linkpost] An Essay"),
      WorkAppearance(id: "b", identifiers: [target], citing: "post", rule: "linkpost target"),
      WorkAppearance(id: "c", identifiers: [target], citing: "other", rule: "link"),
      WorkAppearance(id: "d", key: "essay", identifiers: [target], title: "An Essay"),
    ])
    #expect(found.map(\.ids) == [["a", "b", "c", "d"]])
    #expect(found.first?.reasons == [.linkpost, .identifier, .identifier, .identifier])
  }

  @Test("all mentions that are one share the reason for which they were resolved")
  func sharedReason() {
    let guide = WorkAppearance(
      id: "a", key: "guide", title: "A Guide to Mechanistic Interpretability Prerequisites", authors: ["Mara Lindqvist"]
    )
    let mentions = ["b", "c"].map {
      WorkAppearance(id: $0, title: "Mech Interp Prereqs", authors: ["Mara"], citing: "x", rule: "quoted title")
    }
    #expect(works(of: [guide] + mentions).map(\.reasons) == [[.shortenedTitle, .shortenedTitle, .shortenedTitle]])
  }

  @Test("a shortened title with its author's first name is the saved document that alone fits")
  func shortenedTitle() {
    let guide = WorkAppearance(
      id: "a", key: "lindqvist2022guide", title: "A Guide to Mechanistic Interpretability Prerequisites",
      authors: ["Mara Lindqvist"], year: 2022)
    let mention = WorkAppearance(id: "b", title: "Mech Interp Prereqs", authors: ["Mara"], citing: "x")
    let found = works(of: [guide, mention])
    #expect(found.map(\.reasons) == [[.shortenedTitle, .shortenedTitle]])
    #expect(found.first?.title == "A Guide to Mechanistic Interpretability Prerequisites")
    var second = guide
    second.id = "c"
    second.key = "lindqvist2023more"
    second.title = "More Mechanistic Interpretability Prerequisites"
    #expect(grouped([guide, mention, second]).count == 3)
    var stranger = mention
    stranger.authors = ["Tomas"]
    #expect(grouped([guide, stranger]).count == 2)
  }

  @Test("a surname with its year is the one work that fits, and of two it is neither")
  func mention() {
    let sentence = "This was shown by Elhage et al. (2022) before."
    let paper = WorkAppearance(
      id: "a", identifiers: [Self.arxiv], title: "Toy Models of Superposition", authors: ["Nelson Elhage"], year: 2022)
    let mention = WorkAppearance(
      id: "b", authors: ["Elhage"], year: 2022, citing: "x", sentence: sentence, words: 18..<38,
      rule: "surname and year")
    #expect(works(of: [paper, mention]).map(\.reasons) == [[.mention, .mention]])
    var second = paper
    second.id = "c"
    second.identifiers = [WorkIdentifier(.arxiv, "2209.11895")]
    second.title = "Softmax Linear Units"
    #expect(grouped([paper, mention, second]) == [["a"], ["b"], ["c"]])
    var other = mention
    other.year = 2019
    other.sentence = "This was shown by Elhage et al. (2019) before."
    #expect(grouped([paper, other]).count == 2)
  }

  @Test("documents whose texts are one are copies of one work, where they only share a part they are not")
  func sharedText() {
    let documents = ["k1", "k2", "k3"].map { WorkAppearance(id: $0, key: $0, title: "Title of \($0)") }
    func shared(_ second: String, _ kind: SharedText.Kind) -> SharedText {
      SharedText(first: "k1", second: second, kind: kind, containment: 0.7, passages: [])
    }
    let found = works(of: documents, shared: [shared("k2", .copy), shared("k3", .likelyCopy)])
    #expect(found.map(\.ids) == [["k1", "k2"], ["k3"]])
    #expect(found[0].reasons == [.sharedText, .sharedText])
  }

  @Test("the user joins by key, identifier, title or words, and parts what the program joined")
  func judgements() {
    let document = WorkAppearance(id: "a", key: "elhage2022toy", title: "Toy Models of Superposition")
    let nickname = WorkAppearance(id: "b", citing: "x", sentence: "As in IOI, it holds.", words: 6..<9, rule: "?")
    let titled = WorkAppearance(id: "c", title: "Toys and How to Model Them", citing: "x")
    let numbered = WorkAppearance(id: "d", identifiers: [Self.arxiv], citing: "y")
    let all = [document, nickname, titled, numbered]
    #expect(grouped(all).count == 4)
    for label in [workLabel(words: "ioi"), workLabel(title: "Toys and how to model them"), "arxiv:2209.10652"] {
      let found = works(of: all, judgements: [Judgement(.work, .same, "key elhage2022toy", label)])
      #expect(found.count == 3, "\(label)")
      #expect(found.first?.reasons == [.judged, .judged])
    }
    let twin = WorkAppearance(id: "e", identifiers: [Self.arxiv], title: "Another Thing", citing: "z")
    #expect(grouped([numbered, twin]).count == 1)
    #expect(
      joins([numbered, twin], [Judgement(.work, .different, "arxiv:2209.10652", workLabel(title: "Another Thing"))])
        .count == 2)
    #expect(joins(all, [Judgement(.person, .same, "key elhage2022toy", "arxiv:2209.10652")]).count == 4)
  }
}
