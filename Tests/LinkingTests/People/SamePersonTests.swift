import Linking
import Testing

/// Names of nobody in particular: the rules know letters, not people.
@Suite("Whether two names are one person's")
struct SamePersonTests {
  @Test(
    "equal full names join, whatever marks, hyphens and handles do to them",
    arguments: [
      ("Sören Halvorsen", "Soren Halvorsen"),
      ("Łucja Brandt", "Lucja Brandt"),
      ("Ines Vega-Ruiz", "Ines Vega Ruiz"),
      ("Brandt, Lucja", "Lucja Brandt"),
      ("Lucja_Brandt", "Lucja Brandt"),
      ("LucjaBrandt", "Lucja Brandt"),
      ("Soeren Halvorsen", "Sören Halvorsen"),
    ])
  func join(a: String, b: String) {
    guard case .join = samePerson(a, b) else {
      Issue.record("\(samePerson(a, b))")
      return
    }
    #expect(samePerson(b, a) == samePerson(a, b))
  }

  @Test(
    "what is likely is proposed, not joined",
    arguments: [
      ("Lucja Brandt", "L. Brandt"),
      ("Lucja M. Brandt", "Lucja Brandt"),
      ("Robert Keeling", "Rob Keeling"),
      ("lucjabrandt", "Lucja Brandt"),
      ("lucjambrandt", "Lucja Brandt"),
      ("lucjabrandt-io", "Lucja Brandt"),
      ("lucjabra", "Lucja Brandt"),
      ("lbrandt", "Lucja Brandt"),
      ("lubra", "Lucja Brandt"),
      ("Marianna Keeling", "Mariana Keeling"),
      ("Lucja Hendrichsen", "Lucja Hendrichson"),
      ("Ines Vega", "Ines Vega Di Ruiz"),
    ])
  func propose(a: String, b: String) {
    guard case .propose = samePerson(a, b) else {
      Issue.record("\(samePerson(a, b))")
      return
    }
    #expect(samePerson(b, a) == samePerson(a, b))
  }

  @Test(
    "near names are two people",
    arguments: [
      ("Tomas Ng", "Tomas Ngo"),
      ("Lee Sharp", "Leo Sharp"),
      ("Leo Gao", "Lei Gao"),
      ("Owain Keeling", "Owen Keeling"),
      ("Jakob Andreas", "Jakob Andreasen"),
      ("Yu Brandt", "Yuntao Brandt"),
      ("J. Wang", "Kevin Wang"),
      ("Michael B. Ives", "Michael I. Ives"),
      ("Lucja Brandt", "Lucja Keeling"),
      ("Lucja", "Lucja Brandt"),
      ("Brandt", "Lucja Brandt"),
      ("", "Lucja Brandt"),
      ("kestrel77", "Lucja Brandt"),
    ])
  func no(a: String, b: String) {
    #expect(!samePerson(a, b).isSame)
    #expect(!samePerson(b, a).isSame)
    #expect(!samePerson(a, b).reason.isEmpty)
  }

  @Test("names are taken apart at blanks, hyphens and capitals, but not within McKinnon")
  func parts() {
    #expect(PersonName("AnaMcKinnon").parts == ["ana", "mckinnon"])
    #expect(PersonName("Keeling, Rob").parts == ["rob", "keeling"])
    #expect(PersonName("RobbKK").isOneWord)
    #expect(PersonName("A. B. Keeling Jr.").parts == ["a", "b", "keeling"])
  }
}
