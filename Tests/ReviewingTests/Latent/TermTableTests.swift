import Testing

@testable import Reviewing

@Suite("Terms as they are stored")
struct TermTableTests {
  private let stems = ["forest", "kelp", "kelpi", "urchin"]

  private var table: TermTable? {
    TermTable(stems: Array(stems.joined().utf8), ends: [6, 10, 15, 21], passages: [4, 3, 2, 9])
  }

  @Test("Every term is found by its stem, and nothing else is")
  func found() throws {
    let table = try #require(table)
    #expect(table.count == 4)
    #expect(stems.map { table.number(of: Array($0.utf8)) } == [0, 1, 2, 3])
    for absent in ["", "a", "kel", "kelpie", "zebra", "forestkelp"] {
      #expect(table.number(of: Array(absent.utf8)) == nil, "\(absent)")
    }
  }

  @Test("Every stem is found by its term's number")
  func stem() throws {
    let table = try #require(table)
    #expect((0..<4).map { String(decoding: table.stem(ofTerm: $0), as: UTF8.self) } == stems)
  }

  @Test("The terms of a library's passages are stored and read as the same table")
  func stored() {
    let made = TermTable(Passages(Passages.twoSubjects).termRows.terms)
    #expect(TermTable(stems: made.stems, ends: made.ends, passages: made.passages) == made)
    #expect(TermTable([]) == TermTable(stems: [], ends: [], passages: []))
  }

  @Test(
    "Parts that do not fit together are no table",
    arguments: [
      ([6, 10, 15, 21], [1, 2, 3]), ([6, 10, 15], [1, 2, 3]), ([6, 10, 15, 22], [1, 2, 3, 4]),
      ([6, 15, 10, 21], [1, 2, 3, 4]), ([], []),
    ] as [([UInt32], [UInt32])])
  func misfit(_ ends: [UInt32], _ passages: [UInt32]) {
    #expect(TermTable(stems: Array(stems.joined().utf8), ends: ends, passages: passages) == nil)
  }

  @Test("A table of one term, and of none")
  func small() {
    #expect(TermTable(stems: Array("kelp".utf8), ends: [4], passages: [1])?.number(of: Array("kelp".utf8)) == 0)
    #expect(TermTable(stems: [], ends: [], passages: [])?.number(of: Array("kelp".utf8)) == nil)
    #expect(TermTable(stems: [], ends: [], passages: [1]) == nil)
  }
}
