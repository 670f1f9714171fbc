/// Why a library could not be opened, read or written.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no library at the path.
  case missing(path: String)
  /// The file is not a library of Quire; it was left as it is.
  case foreign(path: String, what: String)
  /// The file was written by a newer Quire; it was left as it is.
  case newer(path: String, version: Int32)
  /// The file was written by an older Quire; reading never changes it, so it must be brought up first.
  case older(path: String, version: Int32)
  /// The file is damaged.
  case damaged(path: String, reason: String)
  /// The file system refused.
  case denied(path: String, reason: String)
  /// Another writer held the library for longer than the caller would wait.
  case locked(path: String, seconds: Double)
  /// A search was stopped because it took too long.
  case stopped
  /// SQLite failed in another way.
  case database(reason: String)
}

extension StoreError: CustomStringConvertible {
  /// One sentence for the user, naming the path.
  package var description: String {
    switch self {
    case .missing(let path): "there is no library at \(path); 'quire import' makes one"
    case .foreign(let path, let what): "\(path) is \(what), not a Quire library; it was left as it is"
    case .newer(let path, let version):
      "\(path) was written by a newer Quire (schema \(version)); it was left as it is"
    case .older(let path, let version):
      "\(path) was written by an older Quire (schema \(version)); 'quire rebuild' brings it up to date"
    case .damaged(let path, let reason): "\(path) is damaged: \(reason)"
    case .denied(let path, let reason): "\(path): \(reason)"
    case .locked(let path, let seconds): "\(path) is being written by another quire; waited \(Int(seconds)) s"
    case .stopped: "the search was stopped because it took too long; fewer or rarer words help"
    case .database(let reason): "the library could not be used: \(reason)"
    }
  }
}
