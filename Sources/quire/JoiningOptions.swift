import ArgumentParser
import Library
import Model
import Rendering

/// What `merge` and `split` are told.
struct JoiningOptions: ParsableArguments {
  static let discussion =
    "People are named by a name, works by a citation key, an identifier, an address, a title or the words that cite them."

  @Flag(name: .long, help: "The names are people's.") var people = false
  @Flag(name: .long, help: "The names are works'.") var works = false
  @Argument(help: "Two names or more.") var names: [String]

  func validate() throws {
    if names.count < 2 { throw ValidationError("Name at least two.") }
    if people, works { throw ValidationError("--people and --works exclude each other.") }
  }

  /// What the names are said to be names of.
  var subject: Judgement.Subject? { people ? .person : works ? .work : nil }

  /// Prints what became of them.
  func tell(_ outcome: JoiningOutcome, verb: String, _ global: GlobalOptions) {
    global.print(
      [
        "format": 1, "subject": .string(outcome.subject.rawValue), "labels": StructuredValue(outcome.labels),
        "changed": .boolean(outcome.changed),
      ],
      text: { terminalSafe("\(names.joined(separator: ", ")) \(verb).", singleLine: true) + "\n" })
  }
}
