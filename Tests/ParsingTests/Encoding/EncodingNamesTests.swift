import Testing

@testable import Parsing

@Suite struct EncodingNamesTests {
  @Test(
    "Labels have the names of the standard, whatever their case and blanks",
    arguments: [
      ("UTF8", "utf-8"), (" Latin1 ", "windows-1252"), ("iso-8859-9", "windows-1254"), ("x-sjis", "shift_jis"),
      ("gb2312", "gbk"), ("ks_c_5601-1987", "euc-kr"), ("tis-620", "windows-874"), ("visual", "iso-8859-8"),
      ("KOI8-RU", "koi8-u"), ("l2", "iso-8859-2"), ("cp1251", "windows-1251"),
    ])
  func names(_ label: String, _ name: String) {
    #expect(encodingName(label) == name)
  }

  @Test(
    "A label that could be read bytewise names no encoding of two bytes", arguments: ["UTF-16", "utf-16be", "ucs-2"])
  func wide(_ label: String) {
    #expect(encodingName(label) == "utf-8")
  }

  @Test("A label that the standard does not know is left as it is") func unknown() {
    #expect(encodingName("IBM855") == "ibm855")
  }

  @Test(
    "No label of the standard leads to an encoding of another name than its line's first",
    arguments: [
      "utf-8", "ibm866", "iso-8859-2", "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "windows-1250", "windows-1258",
      "x-mac-cyrillic", "gbk", "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr",
    ])
  func own(_ name: String) {
    #expect(encodingName(name) == name)
    #expect(encodingName(name.uppercased()) == name)
    #expect(encodingName("\t\(name)\r\n") == name)
  }

  @Test(
    "Every encoding that has a name can be read",
    arguments: [
      "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8",
      "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh",
      "windows-874", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
      "windows-1257", "windows-1258", "x-mac-cyrillic", "gbk", "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis",
      "euc-kr",
    ])
  func readable(_ name: String) throws {
    // ASCII stands at its own place in all of them.
    let text = try #require(convertedText(Array("plain words".utf8), from: name))
    #expect(String(decoding: text.utf8, as: UTF8.self) == "plain words")
    #expect(text.encoding == name && text.replacements == 0)
  }

  @Test(
    "A page that says it can be read bytewise cannot be in UTF-7 or in signs of the user's own",
    arguments: ["utf-7", "UTF7", "x-user-defined"])
  func hidden(_ label: String) {
    #expect(encodingName(label) == "windows-1252")
  }

  @Test("An empty label names nothing")
  func empty() {
    #expect(encodingName("") == "")
    #expect(EncodingNames.name(of: " ") == nil)
  }
}
