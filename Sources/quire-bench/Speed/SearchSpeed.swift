import Measuring

/// What searches cost beside a bare program that runs one ranked FTS5 query on the same file.
struct SearchSpeed {
  let programs: Programs
  let library: String
  /// How often each query is asked cold, a process each, and warm, within one.
  var rounds = (cold: 5, warm: 9)

  /// One row a kind of query.
  ///
  /// - Parameter isBarred: Whether the bars hold for a library of this size.
  func table(_ title: String, _ queries: [TimedQuery], isBarred: Bool) throws -> FigureTable {
    let warm = try warmTimes(queries)
    var table = FigureTable(
      title,
      [
        "", "cold: bare ms", "quire × ≤ 1.5", "two lists × ≤ 2.5", "peak MB ≤ 100", "warm: bare ms", "quire ×",
        "two lists ×",
      ])
    for kind in TimedQuery.Kind.allCases {
      let places = queries.indices.filter { queries[$0].kind == kind }
      let cold = try coldTimes(places.map { queries[$0] })
      let (bare, one, both) = (cold.bare.median, cold.one.median, cold.both.median)
      let isHeld = isBarred && kind == .twoWords
      let warmBare = places.flatMap { warm.bare[$0] }.median
      table.rows.append([
        .text(kind.rawValue), .ratio(bare * 1000), .ratio(one / bare, most: isHeld ? 1.5 : nil),
        .ratio(both / bare, most: isHeld ? 2.5 : nil), .figure(Double(cold.peak) / 1e6, decimals: 0, most: 100),
        .ratio(warmBare * 1000), .ratio(places.flatMap { warm.one[$0] }.median / warmBare),
        .ratio(places.flatMap { warm.both[$0] }.median / warmBare),
      ])
    }
    return table
  }

  /// The three are asked in turn, so that what else the machine does falls on all of them.
  private func coldTimes(
    _ queries: [TimedQuery]
  ) throws -> (bare: [Double], one: [Double], both: [Double], peak: Int) {
    var times = (bare: [Double](), one: [Double](), both: [Double](), peak: 0)
    for round in 0...rounds.cold {
      for query in queries {
        let bare = try ChildProcess.run(programs.bareSearch, [library, query.expression])
        let quire = ["search", query.typed, "--quiet", "--library", library]
        let one = try ChildProcess.run(programs.quire, quire + ["--other-words", "0"], mayFail: true)
        let both = try ChildProcess.run(programs.quire, quire, mayFail: true)
        // A search that was stopped has no time, and so is beyond every bar. The first round brings the file into the system's memory.
        guard round > 0 else { continue }
        times.bare.append(bare.seconds)
        times.one.append(one.seconds)
        times.both.append(both.seconds)
        times.peak = max(times.peak, one.peak, both.peak)
      }
    }
    return times
  }

  /// The seconds of every round, by query.
  private func warmTimes(
    _ queries: [TimedQuery]
  ) throws -> (bare: [[Double]], one: [[Double]], both: [[Double]]) {
    let rounds = String(rounds.warm)
    let typed = queries.map { $0.typed + "\n" }.joined()
    return (
      try seconds(programs.bareSearch, [library, "--rounds", rounds], queries.map { $0.expression + "\n" }.joined()),
      try seconds(programs.bench, ["searches", "--library", library, "--rounds", rounds, "--other-words", "0"], typed),
      try seconds(programs.bench, ["searches", "--library", library, "--rounds", rounds, "--other-words", "5"], typed)
    )
  }

  private func seconds(_ program: String, _ arguments: [String], _ lines: String) throws -> [[Double]] {
    try ChildProcess.run(program, arguments, input: lines, wantsOutput: true).output.split(separator: "\n").map {
      line in
      line.split(separator: " ").compactMap { Double($0) }
    }
  }
}
