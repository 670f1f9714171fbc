import Foundation
import Model
import Storage

/// Puts what the readers bring back into the order of paths and cuts it into transactions.
struct ImportWriter {
  /// What a task of an import has done.
  enum Step: Sendable {
    case read(Int, PreparedFile)
    case written([PreparedFile], Result<[ImportedFile], LibraryError>)
  }

  /// A batch is written when it has as many files, is as old, or holds as many bytes as this.
  static let files = 64
  private static let (seconds, bytes) = (0.25, 32 << 20)

  /// None for a dry run, which only foretells.
  private let library: Library?
  private let request: ImportRequest
  /// Files that wait for one before them.
  private var early: [Int: PreparedFile] = [:]
  private var ready: [PreparedFile] = []
  private var oldest = Date.distantFuture
  private var next = 0
  private(set) var written = 0
  private(set) var isBusy = false

  init(library: Library?, request: ImportRequest) {
    self.library = library
    self.request = request
  }

  /// Takes the file with a place in the order of paths.
  mutating func accept(_ file: PreparedFile, at index: Int) {
    early[index] = file
    while let file = early.removeValue(forKey: next) {
      if ready.isEmpty { oldest = Date() }
      ready.append(file)
      next += 1
    }
  }

  /// The files to write now; none while a batch is being written or it pays to wait for more.
  mutating func nextBatch(isLast: Bool) -> [PreparedFile]? {
    guard !isBusy, !ready.isEmpty else { return nil }
    var weight = 0
    let count = ready.prefix(Self.files).prefix { file in
      defer { weight += (try? file.outcome.get())?.original.count ?? 0 }
      return weight < Self.bytes
    }.count
    let isDue =
      isLast || count == Self.files || count < ready.count || Date().timeIntervalSince(oldest) >= Self.seconds
    guard isDue else { return nil }
    isBusy = true
    let batch = Array(ready.prefix(count))
    ready.removeFirst(count)
    oldest = ready.isEmpty ? .distantFuture : Date()
    return batch
  }

  mutating func finish(_ batch: [PreparedFile]) {
    isBusy = false
    written += batch.count
  }

  /// Writes a batch in one transaction; when it returns, the batch is on the disk.
  var commit: @Sendable ([PreparedFile]) -> Result<[ImportedFile], LibraryError> {
    let library = library
    return { batch in
      guard let library else { return .success(batch.map(Self.foretold)) }
      return Result { () throws(LibraryError) in
        let files = batch.compactMap { try? $0.outcome.get() }
        let outcomes =
          files.isEmpty
          ? []
          : try library.writing { (store) throws(StoreError) in
            try store.ingest(files, derivation: Derivation.version)
          }
        return Self.told(batch, outcomes)
      }
    }
  }

  private static func told(_ batch: [PreparedFile], _ outcomes: [IngestOutcome]) -> [ImportedFile] {
    var outcomes = outcomes[...]
    return batch.map { file in
      switch file.outcome {
      case .failure(let refusal): return ImportedFile(path: file.path, status: refusal.status, reason: refusal.reason)
      case .success(let incoming):
        guard let outcome = outcomes.popFirst() else {
          return ImportedFile(path: file.path, status: .failed, reason: "it was not written")
        }
        let reason = outcome.status == .partial ? incoming.partial : outcome.reason
        return ImportedFile(
          path: file.path, status: outcome.status, reason: reason, id: outcome.document, key: outcome.key)
      }
    }
  }

  /// What would become of a file, for a dry run.
  private static func foretold(_ file: PreparedFile) -> ImportedFile {
    switch file.outcome {
    case .failure(let refusal): return ImportedFile(path: file.path, status: refusal.status, reason: refusal.reason)
    case .success(let incoming):
      if file.isKnown { return ImportedFile(path: file.path, status: .unchanged) }
      if let partial = incoming.partial { return ImportedFile(path: file.path, status: .partial, reason: partial) }
      return ImportedFile(
        path: file.path, status: file.isUpdate ? .updated : .imported, key: incoming.documents.first?.wantedKey)
    }
  }
}
