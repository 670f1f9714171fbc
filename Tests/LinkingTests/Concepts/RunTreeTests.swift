import Testing

@testable import Linking

@Suite("Numbers for runs")
struct RunTreeTests {
  @Test("A run keeps its number, and so does all it begins with")
  func numbers() {
    var tree = RunTree()
    let long = tree.enter([7, 8, 9])
    #expect(tree.count == 3)
    #expect(tree.enter([7, 8, 9]) == long)
    #expect(tree.enter([7, 8]) == 1)
    #expect(tree.count == 3)
    #expect(long.map(tree.numbers(of:)) == [7, 8, 9])
    #expect(long.flatMap(tree.start(of:)).map(tree.numbers(of:)) == [7, 8])
  }

  @Test("Following a text ends where no run goes on")
  func following() {
    var tree = RunTree()
    _ = tree.enter([1, 2, 3])
    let first = tree.run(1, after: nil)
    #expect(first != nil)
    #expect(tree.run(3, after: first) == nil)
    #expect(tree.run(2, after: nil) == nil, "no run begins in another's middle")
    #expect(tree.run(2, after: first).flatMap { tree.run(3, after: $0) } == 2)
  }

  @Test("Order counts, and so does how long a run is")
  func order() {
    var tree = RunTree()
    let runs = [[1, 2], [2, 1], [1], [1, 0], [0], [0, 0]].map { tree.enter($0) }
    #expect(Set(runs).count == runs.count)
  }

  @Test("Nothing has no number, and a run of one nothing before it")
  func ends() {
    var tree = RunTree()
    #expect(tree.enter([]) == nil)
    #expect(tree.enter([.max]).flatMap(tree.start(of:)) == nil)
    #expect(tree.numbers(of: 0) == [.max])
  }
}
