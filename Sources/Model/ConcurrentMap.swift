extension Collection where Element: Sendable {
  /// What each element gives, worked out side by side, in the order of the elements.
  package func concurrentMap<Value: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Value
  ) async -> [Value] {
    await withTaskGroup(of: (offset: Int, value: Value).self) { group in
      for (offset, element) in enumerated() { group.addTask { (offset, transform(element)) } }
      var values = [Value?](repeating: nil, count: count)
      for await (offset, value) in group { values[offset] = value }
      return values.compactMap(\.self)
    }
  }
}

extension Range<Int> {
  /// The range in so many pieces one behind the other, of which no two differ by more than one in length.
  package func pieces(_ number: Int) -> [Range<Int>] {
    (0..<number).map { lowerBound + count * $0 / number..<lowerBound + count * ($0 + 1) / number }
  }
}
