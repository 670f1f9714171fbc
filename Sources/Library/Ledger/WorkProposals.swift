import Linking
package import Model
import Storage

/// Two documents that may be one work, and how much of the smaller one the other holds.
package struct WorkProposal: Hashable, Sendable {
  package var first: DocumentHead
  package var second: DocumentHead
  /// 0 to 1.
  package var containment: Double
}

extension Library {
  /// Documents that share from a quarter to three fifths of their words and are two works so far; what the user parted
  /// is not offered again.
  package func workProposals() throws(LibraryError) -> [WorkProposal] {
    let ledger = try workLedger()
    var works: [String: Int] = [:]
    var heads: [String: DocumentHead] = [:]
    for (number, group) in ledger.groups.enumerated() {
      for head in group.ids.compactMap({ ledger.documents[$0] }) {
        works[head.key] = number
        heads[head.key] = head
      }
    }
    let parted = Set(
      try using { (store) throws(StoreError) in try store.judgements(of: .work) }
        .filter { $0.verdict == .different }.map { [$0.first, $0.second] })
    return try sharedTexts().compactMap { pair in
      guard pair.kind != .quotation, works[pair.first] != works[pair.second], let a = heads[pair.first],
        let b = heads[pair.second], !parted.contains(["key \(pair.first)", "key \(pair.second)"].sorted())
      else { return nil }
      return WorkProposal(first: a, second: b, containment: pair.containment)
    }
  }
}
