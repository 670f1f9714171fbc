import Model
import Testing

@testable import Parsing

@Suite struct FoldedTextTests {
  @Test(
    "What a page folds away under a heading of its own was lost",
    arguments: [
      "<div class='note is-collapsed'><div>Why so?</div><div style='display: none'><p>Because of the error.</p></div></div>",
      "<div class=accordion-item><h3>Why so?</h3><div hidden><p>Because of the error.</p></div></div>",
      "<div><p aria-expanded=false>Why so?</p><div hidden><p>Because of the error.</p></div></div>",
      "<div class=spoiler><span>Why so?</span> <div style='display:none'>Because of the error.</div></div>",
    ])
  func folded(_ inner: String) throws {
    #expect(try ArticleExtractionTests.texts(afterProse: inner).suffix(2) == ["Why so?", "Because of the error."])
  }

  @Test(
    "What is hidden without a heading, or beside one that opens nothing, is not shown to anybody",
    arguments: [
      "<div class=is-collapsed><div style='display: none'><p>Because of the error.</p></div></div>",
      "<div><h3>Why so?</h3><div hidden><p>Because of the error.</p></div></div>",
      "<div class=is-collapsed><span></span><div hidden><p>Because of the error.</p></div></div>",
    ])
  func hidden(_ inner: String) throws {
    #expect(try !ArticleExtractionTests.texts(afterProse: inner).contains("Because of the error."))
  }
}
