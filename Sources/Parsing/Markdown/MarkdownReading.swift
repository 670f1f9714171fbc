package import Model

/// Reads Markdown.
package func readMarkdown(_ text: [UInt8], options: ReadingOptions) -> Document {
  readText(text, options: options)
}
