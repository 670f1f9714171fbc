import ArgumentParser
import Library
import Model
import Rendering

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Take a merge back, or say that what the program joined is not one.",
    discussion: JoiningOptions.discussion + " The first is parted from each of the others.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @OptionGroup var joining: JoiningOptions

  func run() throws {
    let library = try Library.openExisting(global.libraryPath, waiting.patience)
    let outcome = try library.split(joining.names, as: joining.subject)
    joining.tell(outcome, verb: outcome.changed ? "are apart" : "were apart already", global)
  }
}
