import Foundation
import Model
import Parsing
import Storage

extension Library {
  /// The names of the formats a file can be read as.
  package static var formats: [String] { Format.allCases.map(\.rawValue) }

  /// Takes files into a library, making it when it is missing.
  ///
  /// Files are read side by side and written by one writer in the order of their paths, so the same files always get the
  /// same keys. An event tells of a file only once it is on the disk. A cancelled task finishes the open batch and stops;
  /// running the import again completes it.
  ///
  /// - Throws: `LibraryError` when the library itself cannot be used; a file that cannot be read is an event.
  package static func importFiles(
    _ request: ImportRequest, into path: String, report: (ImportEvent) -> Void
  ) async throws(LibraryError) -> ImportSummary {
    let start = Date()
    let library =
      request.isDryRun ? try? open(path) : try openForWriting(path, request.patience)
    var work = try candidates(request, library: path)
    let known = try library?.using { (store) throws(StoreError) in try store.knownHashes() } ?? [:]
    report(.found(work.count))
    let options = Derivation.Options(url: request.sourceURL, format: request.format)
    var summary = ImportSummary()
    var writer = ImportWriter(library: request.isDryRun ? nil : library, request: request)
    let jobs = max(request.jobs, 1)
    // Far enough ahead of the batch that is being written to keep every reader busy, near enough to bound what waits in
    // memory.
    let reach = ImportWriter.files + max(64, jobs * 32)
    let result = await withTaskGroup(of: ImportWriter.Step.self) { group -> Result<Void, LibraryError> in
      var next = 0
      var readers = 0
      while true {
        while !Task.isCancelled, readers < jobs, next < work.count, next < writer.written + reach {
          let (index, item) = (next, work[next])
          work[next] = .done
          group.addTask { .read(index, item.prepared(known: known, options: options, tags: request.tags)) }
          readers += 1
          next += 1
        }
        let isLast = readers == 0 && (next == work.count || Task.isCancelled)
        if let batch = writer.nextBatch(isLast: isLast) {
          let commit = writer.commit
          group.addTask { .written(batch, commit(batch)) }
        } else if isLast, !writer.isBusy {
          summary.wasInterrupted = next < work.count
          return .success(())
        }
        switch await group.next() {
        case .read(let index, let file)?:
          readers -= 1
          writer.accept(file, at: index)
        case .written(let batch, .success(let outcomes))?:
          writer.finish(batch)
          for (file, outcome) in zip(batch, outcomes) {
            summary.count(outcome.status)
            summary.diagnostics += file.diagnostics.map { (path: file.path, diagnostic: $0) }
            report(.file(outcome))
          }
        case .written(_, .failure(let error))?:
          group.cancelAll()
          return .failure(error)
        case nil:
          return .success(())
        }
      }
    }
    try result.get()
    // A run that was cut short leaves this to the next, which sees that it was left.
    if let library, !request.isDryRun, !summary.wasInterrupted, try library.isCollectionOld() {
      try await library.refreshCollection()
    }
    summary.seconds = Date().timeIntervalSince(start)
    return summary
  }

  private static func candidates(_ request: ImportRequest, library: String) throws(LibraryError) -> [ImportItem] {
    let own = Set(
      ["", "-wal", "-shm", "-journal", ".lock", ".turn"].map { PathBytes.absolute(Array((library + $0).utf8)) })
    let dash: [UInt8] = [UInt8(ascii: "-")]
    let named = request.paths.filter { $0 != dash }.map(PathBytes.absolute)
    var items = FileWalk.files(below: named, leavingOut: own.contains).map(ImportItem.file)
    if request.paths.contains(dash), let piped = request.piped {
      items.append(.piped(InputFile.piped(piped, at: Int64(Date().timeIntervalSince1970))))
    }
    return items
  }
}
