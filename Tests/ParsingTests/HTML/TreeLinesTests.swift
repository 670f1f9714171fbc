import Parsing
import Testing

@Suite struct TreeLinesTests {
  @Test(
    "Blocks, breaks and words that touch part lines",
    arguments: [
      ("<div>By Ada</div><div>Some Paper</div>", ["By Ada", "Some Paper"]), ("one<br> two", ["one", "two"]),
      ("<span>Ada Example</span><span>Founder</span>", ["Ada Example", "Founder"]),
      ("<b>Ada</b> <i>Example</i>", ["Ada Example"]), ("<span>By </span><button>Ada</button>", ["By Ada"]),
      ("<script>x</script>", []),
    ])
  func lines(_ html: String, _ expected: [String]) throws {
    let tree = try tree("<body>" + html)
    #expect(tree.lines(tree.root) == expected)
  }
}
