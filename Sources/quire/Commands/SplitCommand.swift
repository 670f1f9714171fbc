import ArgumentParser
import Library

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Take a merge back, or say that what the program joined is not one.",
    discussion: JoiningOptions.discussion + " The first is parted from each of the others.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @OptionGroup var joining: JoiningOptions

  func run() throws {
    try joining.judge(global, waiting, verdict: "apart") { try $0.split(joining.names, as: joining.subject) }
  }
}
