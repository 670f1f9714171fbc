/// Command lines that name an option of every command before the command itself: `quire --json search superposition`.
enum LeadingOptions {
  private static let withValue = ["--library", "--format", "--color"]
  private static let flags = ["--json", "--quiet", "--verbose"]

  /// The arguments with such options behind the command, where the parser looks for them.
  static func moved(_ arguments: [String]) -> [String] {
    var count = 0
    while count < arguments.count {
      let name = String(arguments[count].prefix { $0 != "=" })
      if withValue.contains(arguments[count]) {
        count += 2
      } else if withValue.contains(name) || flags.contains(name) {
        count += 1
      } else {
        break
      }
    }
    guard count > 0, count < arguments.count, !arguments[count].hasPrefix("-") else { return arguments }
    return [arguments[count]] + arguments[..<count] + arguments[(count + 1)...]
  }
}
