import ArgumentParser
import Library
import Rendering

struct RmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rm", abstract: "Move documents to the trash, bring them back, or empty the trash.",
    discussion: "What lies in the trash is neither found nor listed. 'list --trash' shows it. Files are never touched.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @Flag(name: .long, help: "Bring the documents back.") var restore = false
  @Flag(name: .long, help: "Delete what lies in the trash for good.") var emptyTrash = false
  @Argument(help: "The documents' keys.") var keys: [String] = []

  func validate() throws {
    if keys.isEmpty != emptyTrash { throw ValidationError("Name documents, or give --empty-trash alone.") }
  }

  func run() throws {
    let library = try Library.openExisting(global.libraryPath, waiting.patience)
    var done = keys
    if emptyTrash {
      done = try library.emptyTrash()
    } else {
      if restore { try library.restore(keys) } else { try library.remove(keys) }
    }
    let verb = emptyTrash ? "deleted" : restore ? "restored" : "removed"
    global.print(
      .object([.init("format", 1), .init(verb, StructuredValue(done))]),
      text: { done.isEmpty ? "The trash was empty.\n" : done.map { "\(verb) \($0)\n" }.joined() })
  }
}
