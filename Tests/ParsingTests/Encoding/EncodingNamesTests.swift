import Parsing
import Testing

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
}
