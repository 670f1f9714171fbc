import Model
import Testing

@testable import Parsing

@Suite("What is written at the top of a saved page")
struct SavedPageTests {
  private func page(_ html: String) -> SavedPage { SavedPage(Array(html.utf8)) }

  @Test("Chrome's comment gives the address by its length")
  func chrome() {
    let saved = page("<!DOCTYPE html>\n<!-- saved from url=(0030)https://blog.example/posts/one -->\n<html>")
    #expect(saved.url == "https://blog.example/posts/one")
    #expect(!saved.isSingleFile)
  }

  @Test(
    "A length that cannot be, and addresses of files, are passed over",
    arguments: [
      "<!-- saved from url=(9999)https://blog.example/ -->", "<!-- saved from url=(0014)about:internet -->",
      "<!-- saved from url=(x)https://blog.example/ -->", "<!-- saved from url=(0020", "<html>", "",
    ])
  func wrong(html: String) {
    #expect(page(html).url == nil)
  }

  @Test("SingleFile's comment gives address and day")
  func singleFile() {
    let saved = page(
      "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://blog.example/one \n saved date: Sat Mar 02 2024 10:12:13 GMT+0100\n--><head>"
    )
    #expect(saved.url == "https://blog.example/one")
    #expect(saved.day?.description == "2024-03-02")
    #expect(saved.isSingleFile)
  }

  @Test("The user's word on the address stands; the day of saving is more exact than the file's")
  func completed() {
    var saved = page("")
    saved.url = "https://blog.example/one"
    saved.day = PartialDate(iso: "2024-03-02")
    let own = ReadingOptions(sourceURL: "https://a.example", fileDate: PartialDate(iso: "2025-01-01"))
    #expect(saved.completed(own).sourceURL == "https://a.example")
    #expect(saved.completed(own).fileDate?.description == "2024-03-02")
    #expect(saved.completed(ReadingOptions()).sourceURL == "https://blog.example/one")
    #expect(page("").completed(own) == own)
  }

  @Test("What stands far down in a page is not looked at")
  func far() {
    let filler = String(repeating: "<p>x</p>", count: 1000)
    #expect(page(filler + "<!-- saved from url=(0030)https://blog.example/posts/one -->").url == nil)
  }
}
