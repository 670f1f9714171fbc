import ArgumentParser
import Library

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Say that names are one person's, or that copies and citations are one work.",
    discussion: JoiningOptions.discussion
      + " 'quire authors --proposals' and 'quire works --proposals' print what may be one; 'quire split' undoes it.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @OptionGroup var joining: JoiningOptions

  func run() throws {
    try joining.judge(global, waiting, verdict: "one") { try $0.merge(joining.names, as: joining.subject) }
  }
}
