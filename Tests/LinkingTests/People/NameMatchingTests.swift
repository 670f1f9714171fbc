import Testing

@testable import Linking

@Suite("Spellings, short forms and handles")
struct NameMatchingTests {
  @Test(
    "the distance counts edits up to a limit",
    arguments: [
      ("abc", "abc", 0),
      ("abc", "abd", 1),
      ("bhillal", "bilal", 2),
      ("kitten", "sitting", 3),
      ("a", "abcdef", 4),
      ("", "", 0),
    ])
  func distance(a: String, b: String, expected: Int) {
    #expect(editDistance(a, b, limit: 3) == expected)
    #expect(editDistance(b, a, limit: 3) == expected)
  }

  @Test("given names agree by equality, initial, short form or spelling")
  func givenNames() {
    #expect(match(givenNames: "lucja", "lucja") == .equal)
    #expect(match(givenNames: "l", "lucja") == .initial)
    #expect(match(givenNames: "rob", "robert") == .shortForm)
    #expect(match(givenNames: "robert", "rob") == .shortForm)
    #expect(match(givenNames: "vannessa", "vanessa") == .spelling)
    #expect(match(givenNames: "owain", "owen") == nil)
    #expect(match(givenNames: "k", "lucja") == nil)
    #expect(match(givenNames: "yu", "yuntao") == nil)
  }

  @Test(
    "a handle is made of a full name in six ways",
    arguments: [
      ("lucjabrandt", "first and last name run together"),
      ("lucjabrandt77", "first and last name run together"),
      ("lucjambrandt", "first and last name with an initial"),
      ("lucjabr", "first name and beginning of the last"),
      ("lbrandt", "initial and last name"),
      ("brandtlucja", "last name first"),
      ("lucbra", "beginnings of first and last name"),
    ])
  func handles(handle: String, rule: String) {
    #expect(match(handle: handle, of: PersonName("Lucja Brandt")) == rule)
  }

  @Test(
    "opaque handles and pieces of one name are nobody's",
    arguments: [
      "lucja",
      "brandt",
      "kestrel",
      "lucjax",
      "1234567",
      "",
      "lucjakeeling",
    ])
  func opaque(handle: String) {
    #expect(match(handle: handle, of: PersonName("Lucja Brandt")) == nil)
  }

  @Test(
    "names come apart at capitals, commas and marks",
    arguments: [
      ("Brandt, Lucja", ["lucja", "brandt"]),
      ("LucjaBrandt", ["lucja", "brandt"]),
      ("lucja_brandt", ["lucja", "brandt"]),
      ("Émile Søre", ["emile", "sore"]),
      ("Ana McKinnon", ["ana", "mckinnon"]),
      ("T. Ng", ["t", "ng"]),
      ("  ", []),
    ])
  func parts(name: String, expected: [String]) {
    #expect(PersonName(name).parts == expected)
  }
}
