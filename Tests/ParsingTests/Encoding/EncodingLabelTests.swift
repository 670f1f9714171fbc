import Parsing
import Testing

@Suite struct EncodingLabelTests {
  @Test(
    "A page names its encoding in a meta element or an XML declaration",
    arguments: [
      ("<meta charset=utf-8>", "utf-8"), ("<META CHARSET='KOI8-R' />", "koi8-r"),
      ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=shift_jis\">", "shift_jis"),
      ("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html>", "iso-8859-2"),
      ("<head><meta name=x content=y><meta charset = \"gbk\">", "gbk"),
    ])
  func label(_ html: String, _ expected: String) {
    #expect(encodingLabel(ofPage: Array(html.utf8)) == expected)
  }

  @Test(
    "What stands in a comment or elsewhere is no label",
    arguments: [
      "<!-- <meta charset=gbk> --><p>", "<p>charset=gbk", "<meta name=description content=words>", "",
      "<meta content='text/html; charset=gbk'>", "<metacharset=gbk>", "<meta charset='gbk>\n<p>it's",
      "<meta charset=gbk ",
      "<p title='<meta charset=gbk>'>", "<meta http-equiv=refresh content='0; charset=gbk'>",
      "words <?xml encoding='gbk'?>",
    ])
  func noLabel(_ html: String) {
    #expect(encodingLabel(ofPage: Array(html.utf8)) == nil)
  }

  @Test("A long comment does not hide the declaration behind it") func longComment() {
    let page = "<!--" + String(repeating: "x", count: 40_000) + "--><meta charset=gbk>"
    #expect(encodingLabel(ofPage: Array(page.utf8)) == "gbk")
  }

  @Test("Of two declarations the first counts, and one that is none is passed over") func first() {
    #expect(encodingLabel(ofPage: Array("<meta charset=gbk><meta charset=big5>".utf8)) == "gbk")
    #expect(encodingLabel(ofPage: Array("<meta charset=gbk\"><meta charset=big5>".utf8)) == "big5")
  }

  @Test("Letters are found whatever their case, and not beyond the end")
  func search() {
    let bytes = Array("say Hello".utf8)
    #expect(starts(bytes, at: 4, with: "hello"))
    #expect(!starts(bytes, at: 5, with: "hello"))
    #expect(find("hello", in: bytes, from: 0, limit: bytes.count) == 9)
    #expect(find("hello", in: bytes, from: 0, limit: 8) == nil)
  }
}
