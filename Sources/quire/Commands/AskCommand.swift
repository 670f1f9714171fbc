import ArgumentParser
import Library
import Model
import Rendering

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Answer a question with sentences of the library, word for word.",
    discussion: """
      Understands what reviewers ask: what we know about X, how we know it, what people are focused on in X and what \
      not, what X is, who works on it, who disagrees about it, which papers support or criticise it, when it appeared, \
      X versus Y, what AUTHOR said about X, open questions about X. Exits 1 when the library has too little to say.
      """)

  @OptionGroup var global: GlobalOptions
  @Option(name: .long, help: "Sentences the answer may have.") var limit = 5
  @Flag(name: .long, help: "Also tell what each sentence was chosen for.") var why = false
  @Flag(name: .long, help: "Print a prompt with the numbered sentences, for a language model of your own.")
  var prompt = false
  @Argument(help: "The question.") var question: [String]

  func run() throws {
    let answer = try Library.open(global.libraryPath).ask(question.joined(separator: " "), AskOptions(limit: limit))
    if prompt, !answer.items.isEmpty {
      StandardOutput.write(answer.prompt)
    } else if !answer.items.isEmpty || global.chosenFormat != .text {
      global.print(
        answer.structured, text: { answer.text(why: why) }, lines: { answer.items.map(\.structured) },
        rows: { answer.rows })
    }
    if answer.items.isEmpty {
      let doubt = answer.searched.sentences > 0 ? "too little" : "nothing"
      throw Failure(
        .nothingFound,
        ([doubt + " in the library to answer with"] + answer.understood + answer.searched.lines)
          .joined(separator: "\n  "))
    }
  }
}
