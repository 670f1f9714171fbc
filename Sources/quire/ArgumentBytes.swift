import Foundation

/// The command line's words as the bytes they are: a file's name need not be valid UTF-8, but a string must be.
enum ArgumentBytes {
  /// The bytes behind arguments that the parser gave as strings.
  static func restored(_ arguments: [String]) -> [[UInt8]] {
    var byText: [String: [UInt8]] = [:]
    for index in 0..<Int(CommandLine.argc) {
      guard let argument = CommandLine.unsafeArgv[index] else { continue }
      let bytes = UnsafeBufferPointer(start: argument, count: strlen(argument)).map { UInt8(bitPattern: $0) }
      byText[String(decoding: bytes, as: UTF8.self)] = bytes
    }
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
