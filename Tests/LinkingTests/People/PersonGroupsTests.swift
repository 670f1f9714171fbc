import Linking
import Model
import Testing

@Suite("People from appearances")
struct PersonGroupsTests {
  private func appearance(
    _ id: String, _ name: String, _ role: PersonMention.Role = .author, in document: String = "", url: String? = nil
  ) -> PersonAppearance {
    PersonAppearance(id: id, name: name, role: role, document: document.isEmpty ? "doc \(id)" : document, url: url)
  }

  private func ids(_ appearances: [PersonAppearance], _ judgements: [Judgement] = []) -> [[String]] {
    people(of: appearances, judgements: judgements).groups.map(\.ids).sorted { $0[0] < $1[0] }
  }

  @Test("equal full names are one person, with the reason, whatever the order")
  func equalNames() {
    let appearances = [
      appearance("a", "Mara Lindqvist"), appearance("b", "MaraLindqvist"),
      appearance("c", "mara lindqvist", .commenter),
      appearance("d", "Tomas Oduya"),
    ]
    let found = people(of: appearances)
    #expect(found.groups.map(\.ids) == [["a", "b", "c"], ["d"]])
    #expect(found.groups[0].joins.map(\.reason) == ["equal names"])
    #expect(found.groups[0].names.first == "Mara Lindqvist")
    #expect(people(of: appearances.reversed()) == found)
    #expect(found.proposals.isEmpty)
  }

  @Test("umlauts written out are one name")
  func umlauts() {
    #expect(ids([appearance("a", "Sören Halvorsen"), appearance("b", "Soeren Halvorsen")]) == [["a", "b"]])
  }

  @Test("one profile page joins a name and a handle")
  func profiles() {
    let page = "https://www.lesswrong.com/users/kestrel77"
    let found = people(of: [
      appearance("a", "Mara Lindqvist", url: page), appearance("b", "kestrel77", .mentioned, url: page + "?from=post"),
    ])
    #expect(found.groups.count == 2)
    let equal = people(of: [
      appearance("a", "Mara Lindqvist", url: page), appearance("b", "kestrel77", .mentioned, url: page),
    ])
    #expect(equal.groups.map(\.ids) == [["a", "b"]])
    #expect(equal.groups[0].joins.map(\.reason) == ["one profile page"])
  }

  @Test("a page that two authors of one byline have is nobody's")
  func sharedProfile() {
    let page = "https://www.lesswrong.com/users/mara"
    let appearances = [
      appearance("a", "Mara Lindqvist", in: "x", url: page), appearance("b", "Tomas Oduya", in: "x", url: page),
    ]
    #expect(ids(appearances) == [["a"], ["b"]])
  }

  @Test("a first name or a family name alone is the one person its document names in full")
  func bareNames() {
    let found = people(of: [
      appearance("a", "Mara Lindqvist", in: "x"), appearance("b", "Mara", .mentioned, in: "x"),
      appearance("c", "Lindqvist", .mentioned, in: "x"), appearance("d", "Mara", .mentioned, in: "y"),
    ])
    #expect(found.groups.map(\.ids).sorted { $0[0] < $1[0] } == [["a", "b", "c"], ["d"]])
    let person = found.groups.first { $0.ids.contains("a") }
    #expect(person?.joins.map(\.reason) == ["named in full in its document", "named in full in its document"])
  }

  @Test("of two that a first name could mean it means neither")
  func tie() {
    #expect(
      ids([
        appearance("a", "Mara Lindqvist", in: "x"), appearance("b", "Mara Keeling", in: "x"),
        appearance("c", "Mara", .mentioned, in: "x"),
      ]) == [["a"], ["b"], ["c"]])
  }

  @Test("where a document names nobody in full, the author of a work it refers to is meant")
  func citedAuthor() {
    let appearances = [appearance("a", "Mara Lindqvist", in: "x"), appearance("b", "Mara", .mentioned, in: "y")]
    let found = people(of: appearances, cited: ["y": ["Mara Lindqvist"]])
    #expect(found.groups.map(\.ids) == [["a", "b"]])
    #expect(found.groups[0].joins.map(\.reason) == ["author of a work its document refers to"])
  }

  @Test(
    "what names allow is proposed and not joined",
    arguments: [
      ("Mara Lindqvist", "M. Lindqvist"),
      ("Mara Lindqvist", "mlindqvist"),
      ("Mara Lindqvist", "maralind"),
      ("Robert Keeling", "Rob Keeling"),
      ("Lucja Hendrichsen", "Lucja Hendrichson"),
      ("Mara Lindqvist", "malind"),
      ("Ines Vega", "Ines Vega Di Ruiz"),
      ("Mara Lindqvist", "lindqvistmara"),
    ])
  func proposals(a: String, b: String) {
    let found = people(of: [appearance("a", a), appearance("b", b, .commenter)])
    #expect(found.groups.count == 2)
    #expect(found.proposals.count == 1)
    #expect(found.proposals.first.map { Set([$0.first, $0.second]) } == [a, b])
  }

  @Test("two people are offered once, though several of their names are alike")
  func oneProposal() {
    let found = people(of: [
      appearance("a", "Mara Lindqvist"), appearance("b", "MaraLindqvist"), appearance("c", "M. Lindqvist"),
    ])
    #expect(found.proposals.count == 1)
  }

  @Test("near names are neither joined nor offered")
  func strangers() {
    let found = people(of: [
      appearance("a", "Tomas Ng"), appearance("b", "Tomas Ngo"), appearance("c", "Leo Gao"), appearance("d", "Lei Gao"),
      appearance("e", "Mara", .mentioned), appearance("f", "Mara", .mentioned),
    ])
    #expect(found.groups.count == 6)
    #expect(found.proposals.isEmpty)
  }

  @Test("the user joins what nothing proves, and parts what the program joined")
  func judgements() {
    let appearances = [
      appearance("a", "Mara Lindqvist"), appearance("b", "kestrel77", .commenter), appearance("c", "MaraLindqvist"),
    ]
    let merged = Judgement(.person, .same, "mara lindqvist", "kestrel77")
    #expect(ids(appearances, [merged]) == [["a", "b", "c"]])
    #expect(
      people(of: appearances, judgements: [merged]).groups[0].joins.map(\.reason).sorted() == [
        "equal names", "merged by you",
      ])
    let split = Judgement(.person, .different, "maralindqvist", "mara lindqvist")
    #expect(ids(appearances, [split]) == [["a"], ["b"], ["c"]])
    #expect(ids(appearances, [split, merged]) == [["a", "b"], ["c"]])
  }

  @Test("what the user parted is not offered again, and a judgement of works changes no people")
  func partedProposal() {
    let appearances = [appearance("a", "Mara Lindqvist"), appearance("b", "M. Lindqvist")]
    let split = Judgement(.person, .different, "mara lindqvist", "m. lindqvist")
    #expect(people(of: appearances, judgements: [split]).proposals.isEmpty)
    let other = Judgement(.work, .same, "mara lindqvist", "m. lindqvist")
    #expect(people(of: appearances, judgements: [other]).groups.count == 2)
  }

  @Test("a judgement on a name that is gone does nothing")
  func goneName() {
    #expect(
      ids([appearance("a", "Mara Lindqvist")], [Judgement(.person, .same, "mara lindqvist", "nobody")]) == [["a"]])
  }
}
