import ArgumentParser
import Library
import Model
import Rendering

struct ConceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concept", abstract: "Print what the library holds on a concept, or decide how it is listed.",
    discussion: """
      Definitions in order of date, who writes of it and when, what stands beside it, works, best passages, questions. \
      With --pin, --hide, --rename or --merge the decision is kept, whatever is derived anew; --undo takes it back.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @Flag(name: .long, help: "List it first.") var pin = false
  @Flag(name: .long, help: "Do not list it.") var hide = false
  @Option(name: .long, help: "Give it another name.") var rename: String?
  @Option(name: .long, help: "Make it one with another concept.") var merge: String?
  @Flag(name: .long, help: "Take the decision back.") var undo = false
  @Argument(help: "The concept's name, an alias or an acronym.") var name: [String]

  func validate() throws {
    let count = [pin, hide, rename != nil, merge != nil].count(where: \.self)
    if count > 1 { throw ValidationError("Decide one thing at a time.") }
    if undo, count == 0 { throw ValidationError("Say what to undo: --pin, --hide, --rename or --merge.") }
  }

  private var choice: (kind: String, value: String)? {
    if pin { return ("pin", "") }
    if hide { return ("hide", "") }
    if let rename { return ("rename", rename) }
    return merge.map { ("merge", $0) }
  }

  func run() throws {
    let name = name.joined(separator: " ")
    if let choice {
      let library = try Library.openExisting(global.libraryPath, waiting.patience)
      let changed = try library.choose(choice.kind, of: name, value: choice.value, remove: undo)
      return global.print(
        ["format": 1, "name": .string(name), "choice": .string(choice.kind), "changed": .boolean(changed)],
        text: { changed ? "" : "nothing changed\n" })
    }
    let page = try Library.open(global.libraryPath).concept(name)
    global.print(page.structured, text: { page.text })
  }
}
