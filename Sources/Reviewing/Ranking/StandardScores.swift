/// Mean and standard deviation of some numbers, so that numbers of different kinds can be added.
struct StandardScores: Hashable {
  let mean: Double
  /// Never 0.
  let deviation: Double

  /// None of no numbers.
  init?(_ numbers: [some BinaryFloatingPoint]) {
    guard !numbers.isEmpty else { return nil }
    let mean = numbers.reduce(0) { $0 + Double($1) } / Double(numbers.count)
    var sum = 0.0
    for number in numbers { sum += (Double(number) - mean) * (Double(number) - mean) }
    self.mean = mean
    deviation = max((sum / Double(numbers.count)).squareRoot(), 1e-9)
  }

  /// How many standard deviations a number lies above the mean.
  func score(of number: some BinaryFloatingPoint) -> Double { (Double(number) - mean) / deviation }
}
