#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The natural logarithm, for the targets that do without Foundation.
package func naturalLogarithm(_ value: Double) -> Double { log(value) }

/// A power of a number that is not negative.
package func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The exponential function.
package func exponential(_ value: Double) -> Double { exp(value) }
