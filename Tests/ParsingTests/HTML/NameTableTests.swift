import Testing

@testable import Parsing

@Suite struct NameTableTests {
  @Test("A name's value is made once, however many names there are") func once() {
    let names = UnsafeMutablePointer<UInt8>.allocate(capacity: 4000)
    names.initialize(repeating: 0, count: 4000)
    defer { names.deallocate() }
    var table = NameTable<Int>()
    var made = 0
    for round in 0..<3 {
      for place in 0..<1000 {
        let value = table.value(of: UnsafePointer(names + 4 * place)) { _ in
          made += 1
          return place
        }
        #expect(value == place, "round \(round)")
      }
    }
    #expect(made == 1000)
  }

  @Test("What is made is made of the name") func content() {
    var letters = Array("title".utf8) + [0]
    letters.withUnsafeMutableBufferPointer { letters in
      guard let base = letters.baseAddress else { return }
      var table = NameTable<String>()
      #expect(table.value(of: UnsafePointer(base)) { String(cString: $0) } == "title")
      #expect(table.value(of: UnsafePointer(base)) { _ in "other" } == "title")
    }
  }
}
