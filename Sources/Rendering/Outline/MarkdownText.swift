/// Text made safe for pandoc's Markdown: nothing in it is read as markup.
///
/// Escaped are the characters that can open markup anywhere, and those that can open a block at a line's beginning
/// (pandoc manual, "Backslash escapes": a backslash before punctuation makes it literal).
package func markdownEscaped(_ text: String) -> String {
  var result = ""
  var isLineStart = true
  let line = terminalSafe(text, singleLine: true)
  for character in line {
    switch character {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "$", "@", "~", "^", "|", "&":
      result += "\\\(character)"
    case "-", "+", ":", "%", "=", "!", "\"", "'":
      result += isLineStart ? "\\\(character)" : String(character)
    case ".", ")":
      // "1. " and "1) " begin a numbered list.
      result +=
        !result.isEmpty && result.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "\\\(character)" : String(character)
    case "(":
      // Behind a bracket it would be a link's address to whoever looks for links without minding backslashes.
      result += result.hasSuffix("\\]") ? "\\(" : "("
    default:
      result.append(character)
    }
    if character != " " { isLineStart = false }
  }
  return result
}
