import ArgumentParser
import Library
import Model
import Rendering

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Say that names are one person's, or that copies and citations are one work.",
    discussion: JoiningOptions.discussion
      + " 'quire authors --proposals' and 'quire works --proposals' print what may be one; 'quire split' undoes it.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @OptionGroup var joining: JoiningOptions

  func run() throws {
    let library = try Library.openExisting(global.libraryPath, waiting.patience)
    let outcome = try library.merge(joining.names, as: joining.subject)
    joining.tell(outcome, verb: outcome.changed ? "are one" : "were one already", global)
  }
}
