import Foundation

/// A line on standard error that shows how far the work is; nothing when that is no terminal.
struct ProgressBar {
  private let isShown: Bool
  private let total: Int
  private var done = 0
  private var drawn = Date.distantPast

  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && total > 0 && isatty(STDERR_FILENO) == 1
  }

  /// Counts one more; draws ten times a second at most.
  mutating func advance() { show(done + 1) }

  /// Shows how many of the total are done.
  mutating func show(_ count: Int) {
    done = count
    guard isShown, done == total || Date().timeIntervalSince(drawn) > 0.1 else { return }
    drawn = Date()
    let width = 30
    let filled = width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    StandardOutput.draw("\r\(bar) \(done)/\(total)")
  }

  /// Takes the line away.
  func clear() {
    if isShown { StandardOutput.draw("\r\u{1B}[K") }
  }
}
