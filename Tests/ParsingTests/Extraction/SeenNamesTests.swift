import Testing

@testable import Parsing

@Suite struct SeenNamesTests {
  @Test("The value of equal bytes is made once, wherever they stand") func once() {
    let bytes = Array("post-body sidebar post-body".utf8)
    var seen = SeenNames<String>()
    var made: [String] = []
    for range in [0..<9, 10..<17, 18..<27] as [Range<Int32>] {
      let value = seen.value(of: range, in: bytes) { range in
        let name = String(decoding: bytes[range], as: UTF8.self)
        made.append(name)
        return name
      }
      #expect(value == String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self))
    }
    #expect(made == ["post-body", "sidebar"])
  }
}
