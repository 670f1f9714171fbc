import Linking
package import Model
import Storage
import Text

/// A person of the library: the names they go by and where they appear.
package struct PersonEntry: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    /// Of the name where it stands in the text, else of the document.
    package var address: String
    package var role: PersonMention.Role
    package var name: String
  }

  /// The most frequent first.
  package var names: [String]
  /// What judgements name the person by.
  package var labels: [String]
  /// Why several names are one person's.
  package var joins: [NameJoin]
  /// Keys of documents under their byline.
  package var documents: [String]
  /// Addresses of their comments.
  package var comments: [String]
  /// Where others name them.
  package var mentions: [Place]
}

extension Library {
  /// The people of the library: those who wrote most first, then by name; all, or those whose name holds some letters.
  package func authors(_ name: String? = nil) throws(LibraryError) -> [PersonEntry] {
    let (groups, mentions) = try people()
    var people = groups.groups.map { Self.person($0, mentions) }
    if let wanted = name.map({ folded($0) }) {
      people = people.filter { $0.names.contains { folded($0).contains(wanted) } }
    }
    return people.sorted {
      ($0.weight, $1.names.first ?? "", $1.firstPlace) > ($1.weight, $0.names.first ?? "", $0.firstPlace)
    }
  }

  /// Pairs of names that may be one person's, and why; `merge` joins them.
  package func personProposals(_ name: String? = nil) throws(LibraryError) -> [NameJoin] {
    let wanted = name.map { folded($0) }
    return try people().people.proposals.filter { proposal in
      wanted.map { folded(proposal.first).contains($0) || folded(proposal.second).contains($0) } ?? true
    }
  }

  /// The people of the library with the mentions they were made of, by their ids.
  ///
  /// - Parameter judgements: Instead of those that are stored.
  func people(
    judgements: [Judgement]? = nil
  ) throws(LibraryError) -> (people: People, mentions: [String: StoredMention<PersonMention>]) {
    let (found, stored) = try using { (store) throws(StoreError) in
      (try store.people(), try store.judgements(of: .person))
    }
    var mentions: [String: StoredMention<PersonMention>] = [:]
    var appearances: [PersonAppearance] = []
    for (number, mention) in found.enumerated() {
      let id = String(1_000_000_000 + number)
      mentions[id] = mention
      appearances.append(
        PersonAppearance(
          id: id, name: mention.value.name, role: mention.value.role, document: mention.key, url: mention.value.url))
    }
    let people = Linking.people(of: appearances, cited: try citedAuthors(), judgements: judgements ?? stored)
    return (people, mentions)
  }

  /// For each document the authors of the saved documents it links to or names by an identifier.
  private func citedAuthors() throws(LibraryError) -> [String: [String]] {
    let heads = try using { (store) throws(StoreError) in try store.heads() }
    let authors = Dictionary(heads.map { ($0.head.key, $0.head.authors) }, uniquingKeysWith: { first, _ in first })
    return try citedKeys(heads).mapValues { keys in keys.sorted().flatMap { authors[$0] ?? [] } }
  }

  private static func person(
    _ group: PersonGroup, _ mentions: [String: StoredMention<PersonMention>]
  ) -> PersonEntry {
    var entry = PersonEntry(
      names: group.names, labels: group.labels, joins: group.joins, documents: [], comments: [], mentions: [])
    for mention in group.ids.compactMap({ mentions[$0] }) {
      switch mention.value.role {
      case .author: if entry.documents.last != mention.key { entry.documents.append(mention.key) }
      case .commenter:
        entry.comments.append(
          mention.value.comment.map { Address(key: mention.key, place: .comment($0 + 1)).description } ?? mention.key)
      case .mentioned, .addressed, .quoted:
        entry.mentions.append(.init(address: mention.exactAddress, role: mention.value.role, name: mention.value.name))
      }
    }
    return entry
  }
}

extension PersonEntry {
  fileprivate var weight: Int { documents.count * 1_000 + comments.count * 10 + min(mentions.count, 9) }
  fileprivate var firstPlace: String { documents.first ?? comments.first ?? mentions.first?.address ?? "" }
}
