import Testing

@testable import Linking

/// The same three people in every form of a list; both halves of each name must come out as they are written.
@Suite("Names within lists of authors")
struct AuthorNamesTests {
  private func names(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return AuthorListReader(bytes: bytes, limit: bytes.count).list(at: 0)?.names.map { "\($0.family)|\($0.given)" }
      ?? []
  }

  @Test(
    "family name first, initials behind a comma",
    arguments: [
      ("Olah, C., Cammarata, N., & Goh, G. (2020)", ["Olah|C.", "Cammarata|N.", "Goh|G."]),
      ("Olah, C., Cammarata, N. and Goh, G. Title", ["Olah|C.", "Cammarata|N.", "Goh|G."]),
      ("Olah, C.; Cammarata, N.; Goh, G. Title", ["Olah|C.", "Cammarata|N.", "Goh|G."]),
      ("Barto, A. G. (1998)", ["Barto|A. G."]),
      ("Barto, A.G. (1998)", ["Barto|A.G."]),
      ("Lecun, J.-Y. (1998)", ["Lecun|J.-Y."]),
    ])
  func invertedInitials(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "family name first, initials joined to it",
    arguments: [
      ("Olah C, Cammarata N, Goh G. Title", ["Olah|C", "Cammarata|N", "Goh|G"]),
      ("Barto AG. Title", ["Barto|AG"]),
      ("Sutton RS, Barto AG. Title", ["Sutton|RS", "Barto|AG"]),
    ])
  func joinedInitials(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "initials first",
    arguments: [
      ("C. Olah, N. Cammarata, and G. Goh. Title", ["Olah|C.", "Cammarata|N.", "Goh|G."]),
      ("R. S. Sutton and A. G. Barto. Title", ["Sutton|R. S.", "Barto|A. G."]),
      ("C. Olah & N. Cammarata, Title", ["Olah|C.", "Cammarata|N."]),
    ])
  func initialsFirst(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "given names written out, the first name inverted or none",
    arguments: [
      ("Chris Olah, Nick Cammarata, and Gabriel Goh. Title", ["Olah|Chris", "Cammarata|Nick", "Goh|Gabriel"]),
      ("Olah, Chris, Nick Cammarata, and Gabriel Goh. 2020", ["Olah|Chris", "Cammarata|Nick", "Goh|Gabriel"]),
      ("Chris Olah and Nick Cammarata. 2020", ["Olah|Chris", "Cammarata|Nick"]),
    ])
  func givenNames(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "particles and hyphens belong to the family name",
    arguments: [
      ("van der Maaten, L., & Hinton, G. (2008)", ["van der Maaten|L.", "Hinton|G."]),
      ("L. van der Maaten and G. Hinton. Title", ["van der Maaten|L.", "Hinton|G."]),
      ("Hatfield-Dodds, Z. (2020)", ["Hatfield-Dodds|Z."]),
      ("O'Neil, C. (2016)", ["O'Neil|C."]),
    ])
  func particles(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "a middle initial was taken for the given name, and the given name for the family's",
    arguments: [
      ("Richard S. Sutton and Andrew G. Barto. Title", ["Sutton|Richard S.", "Barto|Andrew G."]),
      ("Richard S. Sutton. Title of it. 1998", ["Sutton|Richard S."]),
      (
        "Richard S. Sutton, Andrew G. Barto, and Christopher J. Watkins. Title",
        [
          "Sutton|Richard S.", "Barto|Andrew G.", "Watkins|Christopher J.",
        ]
      ),
      ("Richard S. Sutton & Andrew Barto (1998)", ["Sutton|Richard S.", "Barto|Andrew"]),
      ("Judea A. Pearl et al. (2009)", ["Pearl|Judea A."]),
      // Where commas or the initials' place tell, they are followed.
      ("Sutton R, Barto A. Title", ["Sutton|R", "Barto|A"]),
      ("Sutton R. S. Title in lower case words. 1998", ["Sutton|R. S."]),
      ("Ware C. and Mitchell P. Title", ["Ware|C.", "Mitchell|P."]),
      ("Ware C. Visual thinking for design. 2008", ["Ware|C."]),
    ])
  func middleInitials(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "letters beyond ASCII, apostrophes and small particles are read as they are written",
    arguments: [
      ("Müller, K.-R. (2019)", ["Müller|K.-R."]),
      ("Ł. Kaiser and I. Polosukhin. Title", ["Kaiser|Ł.", "Polosukhin|I."]),
      ("Łukasz Kaiser and Illia Polosukhin. Title", ["Kaiser|Łukasz", "Polosukhin|Illia"]),
      ("D'Angelo, G., de Freitas, N. (2013)", ["D'Angelo|G.", "de Freitas|N."]),
      ("Nando de Freitas. Title of it", ["de Freitas|Nando"]),
      ("Schölkopf, B.; Smola, A. J. (2002)", ["Schölkopf|B.", "Smola|A. J."]),
    ])
  func letters(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "a surname alone before a year or a comma",
    arguments: [
      ("Watanabe (2009)", ["Watanabe|"]),
      ("Watanabe 2009", ["Watanabe|"]),
      ("Demski and Garrabrant (2019)", ["Demski|", "Garrabrant|"]),
      ("Watanabe et al. (2009)", ["Watanabe|"]),
    ])
  func surnames(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "capitals of a title are no names",
    arguments: [
      "Zoom In: An Introduction to Circuits",
      "The Art of Small Things",
      "Toy Models of Superposition",
      "200 Concrete Open Problems",
      "attention is all you need",
      "[2209.10652] Toy Models",
      "",
      ".",
    ])
  func titles(text: String) {
    #expect(names(text).isEmpty)
  }
}
