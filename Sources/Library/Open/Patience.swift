/// How a writer waits for another one.
package struct Patience: Sendable {
  /// Seconds to wait before giving up.
  package var seconds: Double
  /// Called once when a second has gone by.
  package var onWait: @Sendable () -> Void

  package init(seconds: Double = 60, onWait: @escaping @Sendable () -> Void = {}) {
    self.seconds = seconds
    self.onWait = onWait
  }
}
