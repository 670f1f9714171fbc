/// A hash that grows byte by byte: FNV-1a over 64 bits, by G. Fowler, L. C. Noll and K.-P. Vo.
@frozen @usableFromInline
package struct FNVHash: Hashable, Sendable {
  @usableFromInline package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable package init() {}

  @inlinable package init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  @inlinable package mutating func add(_ byte: UInt8) { add(UInt64(byte)) }

  /// Enters a number whole, as if it were one byte.
  @inlinable package mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x100_0000_01B3 }
}
