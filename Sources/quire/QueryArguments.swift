/// Command lines in which a word with one hyphen is a negated term, not an option: `quire search superposition -toy`.
enum QueryArguments {
  private static let commandsWithQueries = ["search", "ask", "outline"]
  /// The short options those commands have; what is not among them belongs to the query.
  private static let shortOptions = ["-h", "-o"]

  /// The arguments with every negated term moved behind a `--`, where the parser takes it as it stands.
  static func separated(_ arguments: [String]) -> [String] {
    guard let command = arguments.first(where: { !$0.hasPrefix("-") }), commandsWithQueries.contains(command),
      !arguments.contains("--")
    else { return arguments }
    let isTerm = { (argument: String) in
      argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.count > 1 && !shortOptions.contains(argument)
    }
    let terms = arguments.filter(isTerm)
    return terms.isEmpty ? arguments : arguments.filter { !isTerm($0) } + ["--"] + terms
  }
}
