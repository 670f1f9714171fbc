import Model
import Parsing
import Testing

@Suite struct CodeGutterTests {
  private func code(_ html: String) throws -> [String] {
    let tree = try tree("<body>" + html)
    var builder = DocumentBuilder()
    BlockReader.append(tree.root, of: tree, to: &builder)
    return builder.blocks.map { String(decoding: builder.bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "Numbers of lines are no code",
    arguments: [
      "<pre><span class=lineno>1</span>let a\n<span class=lineno>2</span>let b</pre>",
      "<pre><span><span style='user-select:none'> 1</span><span>let a\n</span></span><span><span style='user-select:none'> 2</span><span>let b</span></span></pre>",
      "<pre><div><span>1</span><div>let a</div></div><div><span>2</span><div>let b</div></div></pre>",
      "<pre><code><span class='linenumber x'>1</span><span>let a\n</span><span class='linenumber x'>2</span><span>let b</span></code></pre>",
      "<table><tr><td class=gutter><pre>1\n2</pre></td><td class=code><pre>let a\nlet b</pre></td></tr></table>",
      "<pre><code><div class=code__header><span>swift</span></div><div>let a\nlet b</div></code></pre>",
    ])
  func numbers(_ html: String) throws {
    #expect(try code(html) == ["let a\nlet b"])
  }

  @Test(
    "The name of the language above the code was its first line",
    arguments: [
      "<pre><div><div>Sh<button>Copy</button></div><div><code class='x language-sh'>ls\nless</code></div></div></pre>",
      "<pre><span>sh</span><code class='lang-sh'>ls\nless</code></pre>",
    ])
  func label(_ html: String) throws {
    #expect(try code(html) == ["ls\nless"])
  }

  @Test(
    "Words above the code that no class calls its language are code",
    arguments: [
      "<pre><span>sh</span>\n<code>ls</code></pre>", "<pre><span>sh</span>\n<code class='language-c'>ls</code></pre>",
      "<pre><span>sh</span>\n<code class='language-'>ls</code></pre>",
      "<pre><code class='language-sh'>sh\nls</code></pre>",
    ])
  func noLabel(_ html: String) throws {
    #expect(try code(html) == ["sh\nls"])
  }

  @Test("Figures that are code stay") func figures() throws {
    #expect(try code("<pre><span>7</span> + <span>9</span></pre>") == ["7 + 9"])
    #expect(try code("<pre><b>1</b> one\n<b>3</b> three</pre>") == ["1 one\n3 three"])
  }

  @Test("Lines that are elements of their own are one block of code") func lines() throws {
    #expect(try code("<pre><div>def f():</div><div>  return 1</div></pre>") == ["def f():\n  return 1"])
  }

  @Test(
    "Numbers that do not follow each other, or stand behind their lines, are code",
    arguments: [
      ("<pre><b>1</b> a\n<b>2</b> b\n<b>4</b> c</pre>", "1 a\n2 b\n4 c"),
      ("<pre>a <b>1</b>\nb <b>2</b></pre>", "a 1\nb 2"), ("<pre><b>1</b> only one</pre>", "1 only one"),
      ("<pre><b>x1</b> a\n<b>x2</b> b</pre>", "x1 a\nx2 b"),
    ])
  func noGutter(_ html: String, _ text: String) throws {
    #expect(try code(html) == [text])
  }

  @Test("A gutter outside code is text of the page, a button in code is none") func elsewhere() throws {
    #expect(try code("<p><span class=lineno>12</span> people came</p>") == ["12 people came"])
    #expect(try code("<pre><button>Copy</button>let a</pre>") == ["let a"])
  }
}
