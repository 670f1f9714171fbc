package import Model
import Text

/// One identifier written out in a text.
package struct FoundIdentifier: Hashable, Sendable {
  /// The bytes it takes in the text, its label or address with it.
  package var range: Range<Int>
  package var identifier: WorkIdentifier
}

/// The identifiers of works written out in a text: web addresses, arXiv numbers, DOIs, ISBNs, in reading order.
///
/// Where two overlap the longer one stands, so that an address that holds a DOI is found once.
package func identifiers(in bytes: [UInt8]) -> [FoundIdentifier] {
  var found: [FoundIdentifier] = []
  for range in webAddresses(in: bytes, bytes.indices) {
    guard let identifier = workIdentifier(ofURL: bytes.text(range)) else { continue }
    found.append(FoundIdentifier(range: range, identifier: identifier))
  }
  for hit in arxivIdentifiers(in: bytes) {
    found.append(FoundIdentifier(range: hit.range, identifier: WorkIdentifier(.arxiv, hit.value)))
  }
  for hit in doiIdentifiers(in: bytes) {
    found.append(FoundIdentifier(range: hit.range, identifier: workIdentifier(ofDOI: hit.value)))
  }
  for hit in isbnIdentifiers(in: bytes) {
    found.append(FoundIdentifier(range: hit.range, identifier: WorkIdentifier(.isbn, hit.value)))
  }
  found.sort { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
  var kept: [FoundIdentifier] = []
  for hit in found where kept.last.map({ $0.range.upperBound <= hit.range.lowerBound }) ?? true { kept.append(hit) }
  return kept
}
