import Foundation

/// The reader that tests ask, where it is installed.
enum Pandoc {
  private static let path = ["/usr/bin/pandoc", "/usr/local/bin/pandoc", "/opt/homebrew/bin/pandoc"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isInstalled: Bool { path != nil }

  /// A bibliography as pandoc understands it.
  static func items(_ text: String, from format: String) throws -> [[String: Any]] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = ["--from", format, "--to", "csljson"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
  }

  /// The title without the tags that keep its capitals.
  static func title(_ item: [String: Any]) -> String? {
    (item["title"] as? String)?.replacingOccurrences(of: "<span class=\"nocase\">", with: "")
      .replacingOccurrences(of: "</span>", with: "")
  }

  /// Given name, particle and family name of each author, or the whole name.
  static func names(_ item: [String: Any]) -> [String] {
    (item["author"] as? [[String: String]] ?? []).map { name in
      if let literal = name["literal"] { return literal }
      let particle = name["dropping-particle"] ?? name["non-dropping-particle"]
      return [name["given"], particle, name["family"]].compactMap(\.self).joined(separator: " ")
    }
  }

  static func issued(_ item: [String: Any]) -> [Int] {
    ((item["issued"] as? [String: Any])?["date-parts"] as? [[Int]])?.first ?? []
  }
}
