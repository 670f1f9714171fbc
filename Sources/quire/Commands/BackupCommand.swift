import ArgumentParser
import Library
import Rendering

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the library, whole and checked, to a new file.",
    discussion: "A plain copy of a library in use may be torn; this one is not.")

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The file to write; nothing may stand there.", completion: .file()) var file: String

  func run() throws {
    try Library.open(global.libraryPath).backUp(to: file)
    global.print(
      ["format": 1, "backup": .string(file)], text: { "\(terminalSafe(file, singleLine: true)) written.\n" })
  }
}
