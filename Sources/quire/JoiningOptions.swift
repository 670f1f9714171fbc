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

  /// Judges the names in the library and prints what became of them: that they are what the verdict says, or were so
  /// already.
  func judge(
    _ global: GlobalOptions, _ waiting: WaitOption, verdict: String, _ judge: (Library) throws -> JoiningOutcome
  ) throws {
    let outcome = try judge(try Library.openExisting(global.libraryPath, waiting.patience))
    let verb = outcome.changed ? "are \(verdict)" : "were \(verdict) already"
    global.print(
      [
        "format": 1, "subject": .string(outcome.subject.rawValue), "labels": StructuredValue(outcome.labels),
        "changed": .boolean(outcome.changed),
      ],
      text: { terminalSafe("\(names.joined(separator: ", ")) \(verb).", singleLine: true) + "\n" })
  }
}
