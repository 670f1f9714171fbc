import Foundation
import Model
import Storage

/// What a rebuild did.
package struct RebuildSummary: Hashable, Sendable {
  package var files = 0
  package var failed = 0
  package var seconds = 0.0
  package var wasInterrupted = false
}

extension Library {
  /// Derives everything anew from the stored originals; keys, tags and notes stay. The result is that of a fresh import.
  ///
  /// - Parameters:
  ///   - patience: How long each batch waits for other writers.
  ///   - progress: Called with the number of files done and of all files.
  package static func rebuild(
    _ path: String, _ patience: Patience = Patience(), progress: (Int, Int) -> Void = { _, _ in }
  ) async throws(LibraryError) -> RebuildSummary {
    let start = Date()
    let library = try openExisting(path, patience)
    // A damaged index cannot be told what to forget.
    let isIndexSound = try library.using { (store) throws(StoreError) in try store.isIndexSound() }
    if !isIndexSound { try library.writing { (store) throws(StoreError) in try store.rebuildIndex() } }
    let sources = try library.using { (store) throws(StoreError) in try store.derivationSources() }
    var summary = RebuildSummary()
    for start in stride(from: 0, to: sources.count, by: 64) {
      if Task.isCancelled {
        summary.wasInterrupted = true
        break
      }
      var files: [IncomingFile] = []
      for file in await library.derived(Array(sources[start..<min(start + 64, sources.count)])) {
        if let file { files.append(file) } else { summary.failed += 1 }
      }
      try library.writing { (store) throws(StoreError) in
        try store.rederive(files, derivation: Derivation.version)
      }
      summary.files += files.count
      progress(summary.files + summary.failed, sources.count)
    }
    if !summary.wasInterrupted { try await library.refreshCollection() }
    summary.seconds = Date().timeIntervalSince(start)
    return summary
  }

  /// Derives some files side by side, in their order; nothing for an original that is missing or cannot be read.
  private func derived(_ sources: [StoredSource]) async -> [IncomingFile?] {
    await sources.concurrentMap { derived($0) }
  }

  private func derived(_ stored: StoredSource) -> IncomingFile? {
    guard let found = try? store.original(stored.source.sha256), InputFile.sha256(found) == stored.source.sha256,
      let result = try? Derivation.derive(found, of: stored.source, Derivation.Options(stored: stored.options))
    else { return nil }
    return IncomingFile(
      source: stored.source, documents: result.documents, original: [], partial: result.partial,
      options: stored.options, tags: [])
  }
}
