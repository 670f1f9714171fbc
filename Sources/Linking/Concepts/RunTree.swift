/// Numbers for runs of numbers: every run that was entered has one, and so has everything it begins with.
///
/// A tree whose edges are one flat table, so that following a text costs a look-up a word and ends at the first that no
/// run goes on with.
struct RunTree: Sendable {
  /// A run by its last edge: the run before it and one, or nothing, and the number it ends in.
  private var edges = WordPairs()

  /// How many runs have a number.
  var count: Int { edges.count }

  /// The number of a run with one more at its end, entered when it is new; `run` is nothing where it begins.
  mutating func enter(_ number: UInt32, after run: Int?) -> Int { edges.enter(Self.key(run), number) }

  /// The number of a run with one more at its end; none when no entered run begins so.
  func run(_ number: UInt32, after run: Int?) -> Int? { edges.number(Self.key(run), number) }

  /// Enters a run and all it begins with.
  ///
  /// - Returns: Its number; none for a run of nothing.
  mutating func enter(_ numbers: some Sequence<UInt32>) -> Int? {
    var run: Int?
    for number in numbers { run = enter(number, after: run) }
    return run
  }

  /// The run without its last number; none for a run of one.
  func start(of run: Int) -> Int? {
    let before = edges.pair(run).first
    return before == 0 ? nil : Int(before) - 1
  }

  /// The numbers of a run.
  func numbers(of run: Int) -> [UInt32] {
    var numbers: [UInt32] = []
    var rest: Int? = run
    while let run = rest {
      numbers.append(edges.pair(run).second)
      rest = start(of: run)
    }
    return numbers.reversed()
  }

  private static func key(_ run: Int?) -> UInt32 { run.map { UInt32($0) + 1 } ?? 0 }
}
