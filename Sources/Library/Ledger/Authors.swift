import Linking
package import Model
import Storage
import Text

/// A person of the library: the names they go by and where they appear.
package struct PersonEntry: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package var address: String
    package var role: PersonMention.Role
    package var name: String
  }

  /// The most frequent first.
  package var names: [String]
  /// Keys of documents under their byline.
  package var documents: [String]
  /// Addresses of their comments.
  package var comments: [String]
  /// Where others name them.
  package var mentions: [Place]
}

extension Library {
  /// The people of the library: those who wrote most first, then by name; all, or those whose name holds some letters.
  ///
  /// Only equal full names are one person.
  package func authors(_ name: String? = nil) throws(LibraryError) -> [PersonEntry] {
    let mentions = try using { (store) throws(StoreError) in try store.people() }
    // A first name alone means somebody within its document only.
    let groups = Dictionary(grouping: mentions) { mention in
      let name = folded(mention.value.name)
      return name.contains(" ") || mention.value.role == .author || mention.value.role == .commenter
        ? name : "\(name) in \(mention.key)"
    }
    var people = groups.values.map(Self.person)
    if let wanted = name.map({ folded($0) }) {
      people = people.filter { $0.names.contains { folded($0).contains(wanted) } }
    }
    return people.sorted {
      ($0.weight, $1.names.first ?? "", $1.firstPlace) > ($1.weight, $0.names.first ?? "", $0.firstPlace)
    }
  }

  private static func person(_ mentions: [StoredMention<PersonMention>]) -> PersonEntry {
    var counts: [String: Int] = [:]
    for mention in mentions { counts[mention.value.name, default: 0] += 1 }
    var entry = PersonEntry(
      names: counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key), documents: [], comments: [],
      mentions: [])
    for mention in mentions {
      switch mention.value.role {
      case .author: if !entry.documents.contains(mention.key) { entry.documents.append(mention.key) }
      case .commenter:
        entry.comments.append(
          mention.value.comment.map { Address(key: mention.key, place: .comment($0 + 1)).description } ?? mention.key)
      case .mentioned, .addressed, .quoted:
        entry.mentions.append(.init(address: mention.address, role: mention.value.role, name: mention.value.name))
      }
    }
    return entry
  }
}

extension PersonEntry {
  fileprivate var weight: Int { documents.count * 1_000 + comments.count * 10 + min(mentions.count, 9) }
  fileprivate var firstPlace: String { documents.first ?? comments.first ?? mentions.first?.address ?? "" }
}
