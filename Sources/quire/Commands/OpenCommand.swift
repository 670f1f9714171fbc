import ArgumentParser
import Foundation
import Library
import Model

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the original file of a document in the program that shows such files.",
    discussion: "Where the file is gone, the bytes that the library kept are written to a temporary file and shown.")

  @OptionGroup var global: GlobalOptions
  @Flag(name: .customLong("print"), help: "Print the path instead.") var printsPath = false
  @Argument(help: "The document's key.") var key: String

  func run() throws {
    let library = try Library.open(global.libraryPath)
    let place = try library.show(key)
    let path = try Self.present(place) ?? Self.written(try library.original(of: place), like: place)
    if printsPath { return StandardOutput.write(path + [0x0A]) }
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [opener, String(decoding: path, as: UTF8.self)]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(.failure, "\(opener) could not show \(PathBytes.text(path))")
    }
  }

  /// The first of the document's files that still stands where it was found.
  private static func present(_ place: ShownPlace) -> [UInt8]? {
    place.paths.first { path in
      (path + [0]).withUnsafeBytes { bytes in
        bytes.bindMemory(to: CChar.self).baseAddress.map { access($0, R_OK) == 0 } ?? false
      }
    }
  }

  private static func written(_ bytes: [UInt8], like place: ShownPlace) throws -> [UInt8] {
    let name = place.paths.first.map(PathBytes.text).map { ($0 as NSString).pathExtension } ?? ""
    let ending = name.allSatisfy { $0.isASCII && $0.isLetter } && !name.isEmpty ? ".\(name)" : ".txt"
    let path = (NSTemporaryDirectory() as NSString).appendingPathComponent(place.address.key + ending)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return Array(path.utf8)
  }
}
