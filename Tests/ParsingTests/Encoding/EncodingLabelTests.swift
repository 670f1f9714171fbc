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

  @Test(
    "Careless markup names an encoding all the same (HTML Standard, 13.2.3.2)",
    arguments: [
      ("<meta\ncharset=gbk>", "gbk"), ("<meta/charset=gbk>", "gbk"), ("<meta charset=\"gbk\"/>", "gbk"),
      ("<meta name=x charset=gbk>", "gbk"), ("<meta charset=gbk charset=big5>", "gbk"),
      ("<!--><meta charset=gbk>", "gbk"),
      ("<meta content='text/html; charset = \"gbk\"' http-equiv=content-type>", "gbk"),
      ("<meta http-equiv=Content-Type content='charset charset=gbk;x'>", "gbk"),
      ("<p title=a>b<meta charset=gbk>", "gbk"), ("</div x='<meta charset=big5>'><meta charset=gbk>", "gbk"),
      ("<!doctype html><meta charset=gbk>", "gbk"), ("<?php x ?><meta charset=gbk>", "gbk"),
      ("< meta charset=big5><meta charset=gbk>", "gbk"),
    ])
  func careless(_ html: String, _ expected: String) {
    #expect(encodingLabel(ofPage: Array(html.utf8)) == expected)
  }

  @Test(
    "A value that is missing or that nothing closes names nothing",
    arguments: [
      "<meta charset>", "<meta charset=>", "<meta charset=\"gbk", "<meta", "<meta ", "<",
      "<meta http-equiv=content-type content='text/html; charset'>",
      "<meta http-equiv=content-type content='charset=\"gbk'>",
      "<!-- <meta charset=gbk>", "<meta charset='a<b'>", "<?xml version='1.0'?>", "<?xml encoding>",
    ])
  func missing(_ html: String) {
    #expect(encodingLabel(ofPage: Array(html.utf8)) == nil)
  }

  @Test("A declaration that stands far behind scripts is found, one behind the whole text is not looked for")
  func distance() {
    func label(_ size: Int) -> String? {
      encodingLabel(ofPage: Array("<p>\(String(repeating: "x", count: size))</p><meta charset=gbk>".utf8))
    }
    #expect(label(10_000) == "gbk")
    #expect(label(20_000) == nil)
  }

  @Test("A declaration in XML counts only at the very beginning, a meta element before it")
  func xml() {
    func label(_ html: String) -> String? { encodingLabel(ofPage: Array(html.utf8)) }
    #expect(label("<?xml version='1.0' encoding='gbk'?><html>") == "gbk")
    #expect(label(" <?xml version='1.0' encoding='gbk'?><html>") == nil)
    #expect(label("<?xml version='1.0' encoding='gbk'?><meta charset=big5>") == "big5")
  }

  @Test("An offset before the beginning or behind the end begins nothing", arguments: [-1, 3, 100])
  func outside(_ offset: Int) {
    #expect(!starts(Array("say".utf8), at: offset, with: "s"))
    #expect(starts(Array("say".utf8), at: 0, with: ""))
  }

  @Test(
    "The next of two declarations counts when the first says nothing",
    arguments: [
      "<meta charset=''><meta charset=gbk>", "<meta name=x content=y><meta charset=gbk>",
      "<meta charset='a\"b'><meta charset=gbk>", "<!-- <meta charset=big5> --><meta charset=gbk>",
      "<metadata charset=big5><meta charset=gbk>", "<meta content='text/html; charset=big5'><meta charset=gbk>",
    ])
  func second(_ html: String) {
    #expect(encodingLabel(ofPage: Array(html.utf8)) == "gbk")
  }

  @Test(
    "A declaration is read whatever its quotation marks, blanks and order",
    arguments: [
      "<meta charset = gbk >", "<META CHARSET=GBK>", "<meta\ncharset='gbk'/>",
      "<meta content='text/html; charset=gbk' http-equiv=content-type>",
      "<meta http-equiv='Content-Type' content='text/html;charset = \"gbk\"'>",
    ])
  func forms(_ html: String) {
    #expect(encodingLabel(ofPage: Array(html.utf8))?.lowercased().hasPrefix("gbk") ?? false)
  }
}
