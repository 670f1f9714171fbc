import Linking
import Model
import Reviewing
import Storage
import Text

/// Which of some documents are copies of one work.
struct FoundCopies: Sendable {
  /// A number for the work of each document that has a copy among them, by the document's row.
  var works: [Int64: Int] = [:]
  /// The heads of those documents, and their numbers of words.
  var heads: [Int64: DocumentHead] = [:]
  var lengths: [Int64: Int] = [:]
}

extension Library {
  /// The documents among some that are copies of one work, for the reasons that the ledger has: what the user judged,
  /// equal identifiers, a linkpost and its target, one text, title and author.
  func copies(among documents: [Int64]) throws(LibraryError) -> FoundCopies {
    var seen: Set<Int64> = []
    let documents = documents.filter { seen.insert($0).inserted }
    guard documents.count > 1 else { return FoundCopies() }
    let (found, judgements) = try using { (store) throws(StoreError) in
      (try store.copyEvidence(of: documents, rule: linkpostTarget), try store.judgements(of: .work))
    }
    var members: [String: CopyEvidence] = [:]
    var appearances: [WorkAppearance] = []
    for document in found {
      let id = "document \(document.id)"
      members[id] = document
      appearances.append(Self.appearance(id, document.head, document.url))
      for (number, target) in document.targets.enumerated() {
        appearances.append(
          WorkAppearance(
            id: "target \(document.id) \(number)", identifiers: [target], citing: document.head.key,
            rule: linkpostTarget))
      }
    }
    let shared = Linking.sharedTexts(
      found.map { document in
        FingerprintedDocument(
          id: document.head.key, fingerprints: document.prints.map { Fingerprint(hash: $0.hash, word: Int($0.word)) })
      })
    var copies = FoundCopies()
    for (number, group) in Linking.works(of: appearances, shared: shared, judgements: judgements).enumerated() {
      let found = group.ids.compactMap { members[$0] }
      guard found.count > 1 else { continue }
      for member in found {
        copies.works[member.id] = number
        copies.heads[member.id] = member.head
        copies.lengths[member.id] = member.words
      }
    }
    return copies
  }

  /// Passages of which each work is shown in one copy.
  ///
  /// - Parameters:
  ///   - ranked: Best first.
  ///   - copies: Those among their documents.
  ///   - excluded: Keys of documents that are not shown, whatever they are copies of.
  func folding(
    _ ranked: [PassageCandidate], _ copies: FoundCopies, excluded: [String] = []
  ) throws(LibraryError) -> WorkFolding {
    let works = copies.works.filter { document, _ in
      copies.heads[document].map { !excluded.contains($0.key) } ?? false
    }
    let passages = ranked.filter { works[$0.document] != nil }.map(\.id)
    guard !passages.isEmpty else { return WorkFolding(ranked) }
    let comments = try using { (store) throws(StoreError) in try store.passagesInComments(among: passages) }
    return WorkFolding(ranked, works: works, lengths: copies.lengths, comments: comments)
  }

  /// A saved document as one appearance of its work.
  static func appearance(_ id: String, _ head: DocumentHead, _ url: String?) -> WorkAppearance {
    WorkAppearance(
      id: id, key: head.key, identifiers: [url.flatMap(workIdentifier(ofURL:))].compactMap(\.self), title: head.title,
      authors: head.authors, year: head.year)
  }
}
