import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Outlines as HTML")
struct OutlineHTMLTests {
  @Test(
    "No text opens an element or ends an attribute",
    arguments: [("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("plain", "plain"), ("\u{0}\u{202E}", "\u{FFFD}\u{FFFD}")])
  func escaping(text: String, expected: String) {
    #expect(htmlEscaped(text) == expected)
  }

  @Test("The page needs nothing else and runs nothing")
  func alone() {
    let html = Hostile.outline.html
    for part in ["<script", "<img", "<iframe", "<link", "src=", "href=", "@import", "url("] {
      #expect(!html.replacing("&lt;img src=", with: "").contains(part), "\(part)")
    }
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("@media print"))
  }

  @Test("Every tag that opens closes")
  func tags() {
    var open: [Substring] = []
    let single: Set<Substring> = ["meta", "br", "!DOCTYPE", "!--"]
    for part in Hostile.outline.html.split(separator: "<").dropFirst(0) {
      let name = part.prefix { $0 != ">" && $0 != " " }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else if !single.contains(name), part.contains(">") {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("Each quotation carries its source for reference managers")
  func coins() {
    let head = DocumentHead(key: "k", title: "A & B", authors: ["Ada Quist"], year: 2024, site: "Ex", kind: .post)
    #expect(
      head.contextObject
        == "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=blogPost&rft.title=A%20%26%20B"
        + "&rft.creator=Ada%20Quist&rft.date=2024&rft.source=Ex&rft.identifier=k")
    let html = Hostile.outline.html
    let count = Hostile.outline.quotations.count + Hostile.texts.count * 3
    #expect(html.components(separatedBy: "class=\"Z3988\"").count == count + 1)
  }
}
