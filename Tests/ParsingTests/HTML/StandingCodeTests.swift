import Model
import Testing

@testable import Parsing

@Suite("Code that stands outside pre")
struct StandingCodeTests {
  private func blocks(_ inner: String) throws -> [(BlockKind, String)] {
    let document = try page(
      "<html><body><article><h1>T</h1><p>Before it.</p>\(inner)<p>After it.</p></article></body></html>")
    return document.blocks.map { ($0.kind, document.text($0.range)) }
  }

  @Test(
    "The lines of code that a style sheet sets as a block ran into one another",
    arguments: [
      "<div><code class='block'>def b := 2\n#check b</code></div>",
      "<div><code class='block'><span>def b</span> := 2\n<span>#check b</span></code> <code>other\nlines</code></div>",
      "<div class='code-block' data-lang='lean'>def b := 2\n#check b</div>",
    ])
  func lines(_ inner: String) throws {
    let code = try blocks(inner).first { $0.0 == .code }
    #expect(code?.1 == "def b := 2\n#check b")
  }

  @Test(
    "Code within a sentence, or of one line, is part of its paragraph",
    arguments: [
      "<div>Type <code>git\ncommit</code> and wait.</div>",
      "<p><code>git\ncommit</code></p>",
      "<div><code>git commit</code></div>",
      "<div><code>\ngit commit\n</code></div>",
      "<div><em>So:</em> <code>git\ncommit</code></div>",
      "<div class='code-block'>git commit</div>",
    ])
  func words(_ inner: String) throws {
    let found = try blocks(inner)
    #expect(!found.contains { $0.0 == .code })
    #expect(found.contains { $0.1.contains("git commit") })
  }

  @Test("An element around blocks is not itself code", arguments: ["<pre>a\nb</pre>", "<p>One.</p>\n<p>Two.</p>"])
  func around(_ inner: String) throws {
    let found = try blocks("<div class='code-block'>head\n\(inner)</div>")
    #expect(found.contains { $0.1 == "head" })
  }
}
