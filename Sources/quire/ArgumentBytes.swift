import Foundation

/// The command line's words as the bytes they are: a file's name need not be valid UTF-8, but a string must be.
enum ArgumentBytes {
  /// The words after the program's name.
  ///
  /// Swift finds them beside the environment in memory. A preloaded library that changes the environment moves it away,
  /// and then Swift finds none; on Linux the kernel still has them.
  static let all: [[UInt8]] = {
    if CommandLine.argc > 0 {
      return (1..<max(Int(CommandLine.argc), 1)).compactMap { index in
        CommandLine.unsafeArgv[index].map { argument in
          UnsafeBufferPointer(start: argument, count: strlen(argument)).map { UInt8(bitPattern: $0) }
        }
      }
    }
    let line = FileManager.default.contents(atPath: "/proc/self/cmdline").map(Array.init) ?? []
    return line.dropLast().split(separator: 0, omittingEmptySubsequences: false).dropFirst().map(Array.init)
  }()

  /// The same as strings, for the parser; bytes that are no UTF-8 become U+FFFD.
  static var words: [String] { all.map { String(decoding: $0, as: UTF8.self) } }

  /// The bytes behind arguments that the parser gave as strings.
  static func restored(_ arguments: [String]) -> [[UInt8]] {
    let byText = Dictionary(zip(words, all), uniquingKeysWith: { first, _ in first })
    return arguments.map { byText[$0] ?? Array($0.utf8) }
  }

  /// The paths in a list, one a line, or parted by zero bytes where it has some.
  static func lines(of list: String) throws -> [[UInt8]] {
    let path = restored([list])[0]
    let handle: FileHandle
    if list == "-" {
      handle = .standardInput
    } else {
      let descriptor = (path + [0]).withUnsafeBytes { bytes in
        bytes.bindMemory(to: CChar.self).baseAddress.map { open($0, O_RDONLY | O_CLOEXEC) } ?? -1
      }
      guard descriptor >= 0 else {
        throw Failure(.failure, "\(list): \(String(cString: strerror(errno)).lowercased())")
      }
      handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
    let bytes = Array(handle.readDataToEndOfFile())
    return bytes.split(separator: bytes.contains(0) ? 0 : 0x0A).map(Array.init)
  }
}
