import ArgumentParser
import Library
import Rendering

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Put tags on a document, take them off, or print all tags.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @Flag(name: .long, help: "Take the tags off.") var remove = false
  @Argument(help: "The document's key; without it, all tags are printed.") var key: String?
  @Argument(help: "The tags.") var names: [String] = []

  func validate() throws {
    if key != nil, names.isEmpty { throw ValidationError("Name at least one tag.") }
  }

  func run() throws {
    guard let key else { return try printAll() }
    let library = try Library.openExisting(global.libraryPath, waiting.patience)
    let changed = try library.tag(key, names, remove: remove)
    let tags = try library.show(key).tags
    global.print(
      ["format": 1, "key": .string(key), "tags": StructuredValue(tags), "changed": .boolean(changed)],
      text: { tags.isEmpty ? "\(key) has no tags.\n" : "\(key): \(tags.joined(separator: ", "))\n" })
  }

  private func printAll() throws {
    let tags = try Library.open(global.libraryPath).tags()
    global.print(
      [
        "format": 1,
        "tags": .array(tags.map { ["name": .string($0.name), "documents": .integer($0.documents)] }),
      ],
      text: { tags.map { "\($0.name)\t\($0.documents)\n" }.joined() },
      rows: { tags.map { [$0.name, String($0.documents)] } })
    if tags.isEmpty { throw Failure(.nothingFound, "no document has a tag") }
  }
}
