import Linking
import Model
import Testing

/// Names are compared only where they share a key, since comparing all with all takes too long. Whatever two names could be
/// proposed for must still be found among many others.
@Suite("Proposals among many people")
struct CandidatePairsTests {
  private static let strangers = [
    "Ann Abel", "Bea Borel", "Cyd Cantor", "Dan Dirichlet", "Eve Euler", "Fay Fourier", "Gus Gauss", "Hal Hilbert",
    "Ida Ito", "Jo Jacobi", "kit_kepler", "lou77", "Max Minkowski", "Nat Noether", "Oz Ostrowski", "Pip Pascal",
  ]

  private func proposals(_ a: String, _ b: String) -> [NameJoin] {
    let names = Self.strangers + [a, b]
    return people(
      of: names.enumerated().map {
        PersonAppearance(id: "\($0.offset)", name: $0.element, role: .commenter, document: "d\($0.offset)")
      }
    ).proposals
  }

  @Test(
    "each reason to propose is found",
    arguments: [
      ("Lucja Brandt", "L. Brandt"),
      ("Lucja Brandt", "Lucja M. Brandt"),
      ("Robert Keeling", "Rob Keeling"),
      ("Katherine Keeling", "Kate Keeling"),
      ("Marianna Keeling", "Mariana Keeling"),
      ("Lucja Hendrichsen", "Lucja Hendrichson"),
      ("Lucja Hendrichsen", "Lucja Hendricksen"),
      ("Ines Vega", "Ines Vega Ruiz"),
      ("Lucja Brandt", "lucjabrandt"),
      ("Lucja Brandt", "lucjabrandt-io"),
      ("Lucja Brandt", "lucjambrandt"),
      ("Lucja Brandt", "lucjabr"),
      ("Lucja Brandt", "lbrandt"),
      ("Lucja Brandt", "brandtlucja"),
      ("Lucja Brandt", "brandtl"),
      ("Lucja Brandt", "lubra"),
      ("Lucja Brandt", "lucjabrandt77"),
      ("Lucja Brandt", "Lucja_Br"),
    ])
  func found(a: String, b: String) {
    let expected = samePerson(a, b)
    guard case .propose(let reason) = expected else {
      Issue.record("\(a) and \(b): \(expected)")
      return
    }
    #expect(proposals(a, b).map(\.reason) == [reason])
    #expect(proposals(b, a).map(\.reason) == [reason])
  }

  @Test("strangers are not proposed")
  func strangersOnly() {
    #expect(proposals("Quin Quine", "Ray Russell").isEmpty)
  }
}
