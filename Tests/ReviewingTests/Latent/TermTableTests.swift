import Testing

@testable import Reviewing

@Suite("Terms as they are stored")
struct TermTableTests {
  private let stems = ["forest", "kelp", "kelpi", "urchin"]

  private var table: TermTable? { TermTable(stems: Array(stems.joined(separator: "\n").utf8), passages: [4, 3, 2, 9]) }

  @Test("Every term is found by its stem, and nothing else is")
  func found() throws {
    let table = try #require(table)
    #expect(table.count == 4)
    #expect(stems.map { table.number(of: Array($0.utf8)) } == [0, 1, 2, 3])
    for absent in ["", "a", "kel", "kelpie", "zebra", "forest\nkelp"] {
      #expect(table.number(of: Array(absent.utf8)) == nil, "\(absent)")
    }
  }

  @Test("The terms of a library's passages are stored and read as the same table")
  func stored() {
    let made = TermTable(Passages(Passages.twoSubjects).termRows.terms)
    #expect(TermTable(stems: made.stems, passages: made.passages) == made)
    #expect(TermTable([]) == TermTable(stems: [], passages: []))
  }

  @Test("Stems without their numbers are no table", arguments: [[], [1], [1, 2, 3, 4, 5]] as [[UInt32]])
  func misfit(_ passages: [UInt32]) {
    #expect(TermTable(stems: Array(stems.joined(separator: "\n").utf8), passages: passages) == nil)
  }

  @Test("A table of one term, and of none")
  func small() {
    #expect(TermTable(stems: Array("kelp".utf8), passages: [1])?.number(of: Array("kelp".utf8)) == 0)
    #expect(TermTable(stems: [], passages: [])?.number(of: Array("kelp".utf8)) == nil)
    #expect(TermTable(stems: [], passages: [1]) == nil)
  }
}
