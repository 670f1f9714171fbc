import Testing

@testable import Parsing

@Suite struct NameValuesTests {
  /// The numbers of the attributes in their order, and the distinct values.
  private func read(_ html: String) throws -> (numbers: [Int32], values: [String]) {
    let tree = try tree(html)
    let names = tree.nameValues
    return (names.numbers, names.values.map { String(decoding: tree.bytes[$0], as: UTF8.self) })
  }

  @Test("Equal classes and identifiers have one number, wherever they stand") func once() throws {
    let (numbers, values) = try read("<p class=post-body>a</p><p id=side class=post-body>b</p><p id=post-body>c</p>")
    #expect(numbers == [0, 1, 0, 0])
    #expect(values == ["post-body", "side"])
  }

  @Test("Other attributes name nothing") func others() throws {
    let (numbers, values) = try read("<a href=/b title=post-body class=x>a</a>")
    #expect(numbers == [-1, -1, 0])
    #expect(values == ["x"])
  }

  @Test(
    "Values that differ in one letter, at any place and of any length, are told apart",
    arguments: [1, 7, 8, 9, 16, 40])
  func different(_ length: Int) throws {
    let first = String(repeating: "a", count: length)
    let others = (0..<length).map { place in
      String(first.utf8.enumerated().map { $0.offset == place ? "b" : "a" })
    }
    let html = ([first] + others + [first]).map { "<p class=\($0)>x</p>" }.joined()
    let (numbers, values) = try read(html)
    #expect(values == [first] + others)
    #expect(numbers.last == 0)
  }

  @Test("A page of many names keeps each") func many() throws {
    let html = (0..<3000).map { "<p id=n\($0)>x</p>" }.joined()
    let (numbers, values) = try read(html)
    #expect(numbers == (0..<3000).map { Int32($0) })
    #expect(values.last == "n2999")
  }

  @Test("An empty value is a value") func empty() throws {
    #expect(try read("<p class=''>a</p><p class='x'>b</p><p class=''>c</p>").numbers == [0, 1, 0])
  }
}
