import Model
import Testing

@testable import Parsing

@Suite struct CaptionsTests {
  @Test(
    "Captions in the run of a text's paragraphs were lost",
    arguments: [
      "<img src=a.png><div class=caption>The graph of all notes</div>",
      "<div><img src=a.png></div> <p class=image-caption>The graph of all notes</p>",
    ])
  func inText(_ inner: String) throws {
    #expect(try ArticleExtractionTests.texts(afterProse: inner).last == "The graph of all notes")
  }

  @Test(
    "The caption of a picture in a box of its own, or of none, is left out",
    arguments: [
      "<div><img src=a.png><div class=caption>The graph of all notes</div></div>",
      "<div class=caption>The graph of all notes</div>",
      "<img src=a.png><div class='caption share'>The graph of all notes</div>",
    ])
  func boxed(_ inner: String) throws {
    #expect(try !ArticleExtractionTests.texts(afterProse: inner).contains("The graph of all notes"))
  }
}
