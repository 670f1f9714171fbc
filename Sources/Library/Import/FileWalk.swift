import Foundation
import Model

/// What an import will look at, found before anything is read.
struct FileWalk {
  /// One path, with the reason why it is not read when it is not.
  struct Candidate: Hashable, Sendable {
    var path: [UInt8]
    var refusal: Refusal?
  }

  /// Why a file is left out.
  struct Refusal: Hashable, Sendable, Error {
    var status: ImportStatus
    var reason: String
  }

  private(set) var candidates: [Candidate] = []
  private let isLeftOut: ([UInt8]) -> Bool

  /// - Parameters:
  ///   - isLeftOut: Files that are none of the user's, such as the library's own.
  init(leavingOut isLeftOut: @escaping ([UInt8]) -> Bool = { _ in false }) {
    self.isLeftOut = isLeftOut
  }

  /// All files below some paths in the order of their bytes, each once, whatever the order of the arguments.
  static func files(
    below paths: [[UInt8]], leavingOut isLeftOut: @escaping ([UInt8]) -> Bool = { _ in false }
  ) -> [Candidate] {
    var walk = FileWalk(leavingOut: isLeftOut)
    for path in paths { walk.add(path) }
    var last: [UInt8]?
    return walk.candidates.sorted { $0.path.lexicographicallyPrecedes($1.path) }.filter { candidate in
      defer { last = candidate.path }
      return candidate.path != last
    }
  }

  /// A path the user named: a link is followed, a hidden name is no reason to leave it out.
  private mutating func add(_ path: [UInt8]) {
    var info = stat()
    guard PathBytes.withCString(path, { stat($0, &info) }) == 0 else {
      candidates.append(Candidate(path: path, refusal: Self.refusal(of: path, errno)))
      return
    }
    if info.st_mode & S_IFMT == S_IFDIR { walk(path) } else { candidates.append(Candidate(path: path)) }
  }

  private mutating func walk(_ root: [UInt8]) {
    var folders = [root]
    while let folder = folders.popLast() {
      guard let names = Self.names(in: folder) else {
        candidates.append(
          Candidate(
            path: folder, refusal: Refusal(status: .failed, reason: "folder: \(PathBytes.reason(errno))")))
        continue
      }
      let present = Set(names)
      for name in names where name.first != UInt8(ascii: ".") && !Self.belongsToPage(name, among: present) {
        let path = PathBytes.join(folder, name)
        if isLeftOut(path) { continue }
        var info = stat()
        guard PathBytes.withCString(path, { lstat($0, &info) }) == 0 else {
          candidates.append(Candidate(path: path, refusal: Self.refusal(of: path, errno)))
          continue
        }
        switch info.st_mode & S_IFMT {
        case S_IFDIR: folders.append(path)
        case S_IFLNK: addLink(path)
        default: candidates.append(Candidate(path: path))
        }
      }
    }
  }

  /// A link to a file is read; one to a folder is not followed, since it may lead back up.
  private mutating func addLink(_ path: [UInt8]) {
    var info = stat()
    guard PathBytes.withCString(path, { stat($0, &info) }) == 0 else {
      candidates.append(Candidate(path: path, refusal: Self.refusal(of: path, errno)))
      return
    }
    let isFolder = info.st_mode & S_IFMT == S_IFDIR
    candidates.append(
      Candidate(
        path: path, refusal: isFolder ? Refusal(status: .skipped, reason: "a symbolic link to a folder") : nil))
  }

  /// Browsers put a page's pictures and scripts into a folder of the page's name with `_files` behind it.
  private static func belongsToPage(_ name: [UInt8], among names: Set<[UInt8]>) -> Bool {
    let suffix = Array("_files".utf8)
    guard name.count > suffix.count, name.suffix(suffix.count).elementsEqual(suffix) else { return false }
    let stem = Array(name.dropLast(suffix.count))
    return names.contains(stem + Array(".html".utf8)) || names.contains(stem + Array(".htm".utf8))
  }

  private static func names(in folder: [UInt8]) -> [[UInt8]]? {
    guard let stream = PathBytes.withCString(folder, { opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names
  }

  /// Why a path cannot be looked at.
  static func refusal(of path: [UInt8], _ number: Int32) -> Refusal {
    switch number {
    case ELOOP: return Refusal(status: .skipped, reason: "a symbolic link that leads back to itself")
    case ENOENT:
      var info = stat()
      let isLink = PathBytes.withCString(path, { lstat($0, &info) }) == 0 && info.st_mode & S_IFMT == S_IFLNK
      return isLink
        ? Refusal(status: .skipped, reason: "a symbolic link to nothing")
        : Refusal(status: .failed, reason: "not found")
    default: return Refusal(status: .failed, reason: PathBytes.reason(number))
    }
  }
}
