import Foundation
import Testing

/// What one command line printed and ended with.
struct Run: Sendable {
  var command: String
  var status: Int32
  var output: Data
  var messages: String

  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of standard output, without the empty one after the last line feed.
  var lines: [String] { Self.lines(of: text) }

  /// Standard output as one JSON object.
  var json: [String: Any] {
    get throws { try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any], "\(text)\(messages)") }
  }

  /// Standard output as one JSON object a line.
  var jsonLines: [[String: Any]] {
    get throws {
      try lines.map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)")
      }
    }
  }

  static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
