import Model
import Reviewing
import Storage
import Text

extension Library {
  private static let mostCorrected = 3

  /// For words that nothing says, those of the library that are written most like them; as its texts write them.
  ///
  /// Only for a search that found nothing: what is like a word never stands beside what has it.
  package func suggestions(for text: String) throws(LibraryError) -> [String] {
    let terms = try Self.query(text).expression?.terms.filter { !$0.isPrefix } ?? []
    guard let known = try using({ (store) throws(StoreError) in try store.latentSpace() })?.terms else { return [] }
    let stems = (0..<known.count).map { String(decoding: known.stem(ofTerm: $0), as: UTF8.self) }
    var found: [String] = []
    let unknown = terms.flatMap(\.words).filter { known.number(of: stem(folded($0.utf8))) == nil }
    // Each is compared with every word of the library.
    for word in unknown.prefix(Self.mostCorrected) {
      guard let near = nearestWord(to: word, among: stems), let written = try written(near), !found.contains(written)
      else { continue }
      found.append(written)
    }
    return found
  }

  /// A stem as some passage writes it.
  private func written(_ stem: String) throws(LibraryError) -> String? {
    let term = QueryTerm([stem], isPrefix: true)
    let (hits, texts) = try using { (store) throws(StoreError) in
      let hits = try store.search(Query(text: stem, expression: .term(term)), limit: 1)
      return (hits, try store.words(of: hits.map(\.id)))
    }
    guard let id = hits.first?.id, let body = texts[id]?.body else { return nil }
    let bytes = Array(body.utf8)
    return TermMatcher([term]).words(in: bytes).first.map { folded(String(decoding: bytes[$0.range], as: UTF8.self)) }
  }
}
