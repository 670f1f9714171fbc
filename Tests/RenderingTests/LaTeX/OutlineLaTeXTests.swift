import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Outlines as LaTeX")
struct OutlineLaTeXTests {
  @Test(
    "Signs of LaTeX are words",
    arguments: [
      ("100% of $5 & #1_a {b}", "100\\% of \\$5 \\& \\#1\\_a \\{b\\}"),
      ("a~b^c", "a\\textasciitilde{}b\\textasciicircum{}c"),
      ("\\input{x}", "\\textbackslash{}input\\{x\\}"), ("a--b", "a-{}-b"), ("[x]", "{[}x{]}"), ("''", "'{}'"),
      ("plain words", "plain words"),
    ])
  func escaping(text: String, expected: String) {
    #expect(latexEscaped(text) == expected)
  }

  @Test("Braces and environments are balanced, and no command is any of the texts'")
  func balance() {
    let latex = Hostile.outline.latex
    var depth = 0
    var isEscaped = false
    for character in latex {
      if !isEscaped, character == "{" { depth += 1 }
      if !isEscaped, character == "}" { depth -= 1 }
      isEscaped = character == "\\" && !isEscaped
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(
      latex.components(separatedBy: "\\begin{itemize}").count == latex.components(separatedBy: "\\end{itemize}").count)
    #expect(!latex.contains("\\input{"))
  }

  @Test("Pandoc reads every text as words", .enabled(if: Checker.hasPandoc))
  func pandoc() throws {
    for text in Hostile.texts {
      var outline = Outline(topic: "t")
      outline.sections = [.init(heading: "Known", groups: [.init(items: [Hostile.quotation(text)])])]
      let (status, output) = try Checker.run("pandoc", ["-f", "latex", "-t", "plain", "--wrap=none"], outline.latex)
      #expect(status == 0)
      let read = Hostile.words(output)
      for word in Hostile.words(terminalSafe(text, singleLine: true)) {
        #expect(read.contains(word), "\(text): \(word)")
      }
    }
  }
}
