import Testing

@testable import Storage

@Suite struct CompressionTests {
  @Test("What was compressed comes back, with either effort", arguments: [0, 1, 100, 70_000])
  func roundTrip(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(Compression.inflated(Compression.deflated(bytes), size: count) == bytes)
    #expect(Compression.inflated(Compression.deflated(bytes, .small), size: count) == bytes)
  }

  @Test("What cannot become smaller comes back as well")
  func noise() {
    var state: UInt32 = 1
    let bytes = (0..<5_000).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    #expect(Compression.inflated(Compression.deflated(bytes, .small), size: 5_000) == bytes)
  }

  @Test("More effort gives fewer bytes")
  func effort() {
    let words = ["feature", "probe", "direction", "of", "the", "model", "reads", "a"]
    let text = (0..<4_000).map { words[($0 * $0 / 7 + $0) % words.count] }.joined(separator: " ")
    let bytes = Array(text.utf8)
    #expect(Compression.deflated(bytes, .small).count < Compression.deflated(bytes).count)
  }

  @Test("Text becomes smaller")
  func shrinks() {
    let bytes = Array(String(repeating: "features in superposition ", count: 200).utf8)
    #expect(Compression.deflated(bytes).count < bytes.count / 10)
  }

  @Test("Damaged bytes give nothing rather than something else")
  func damage() {
    let bytes = Array(String(repeating: "a careful reader ", count: 50).utf8)
    let packed = Compression.deflated(bytes)
    for offset in packed.indices {
      var broken = packed
      broken[offset] ^= 0x55
      let result = Compression.inflated(broken, size: bytes.count)
      #expect(result == nil || result == bytes)
    }
  }

  @Test("A wrong length is refused", arguments: [-1, 1, 1000])
  func wrongLength(_ difference: Int) {
    let bytes = [UInt8](repeating: 7, count: 1000)
    #expect(Compression.inflated(Compression.deflated(bytes), size: 1000 + difference) == nil)
  }

  @Test("Cut bytes are refused")
  func cut() {
    let packed = Compression.deflated(Array("some words that are kept".utf8))
    #expect(Compression.inflated(Array(packed.dropLast(3)), size: 24) == nil)
    #expect(Compression.inflated([], size: 24) == nil)
  }
}
