import Library
import Model
import Rendering

/// An opened address as JSON.
enum ShownValue {
  static func object(
    _ place: ShownPlace, comments: [Int], why: Bool, facts: [DerivedFact] = [], keyphrases: [String] = []
  ) -> StructuredValue {
    let key = place.address.version.map { "\(place.address.key)@\($0)" } ?? place.address.key
    var members: [StructuredValue.Member] = [.init("format", 1), .init("address", .string(place.address.description))]
    members += structured(place.document, key: key, path: place.paths.first.map(PathBytes.text))
    if place.address.place != .document {
      let bytes = Array(place.document.text.utf8)
      // A part is printed as a document that holds no more than that part.
      replace("text", .string(place.text), in: &members)
      replace(
        "blocks", .array(place.blocks.map { structured(block: $0, of: place.document, bytes, key: key) }), in: &members)
      replace(
        "comments", .array(comments.map { structured(comment: $0, of: place.document, bytes, key: key) }), in: &members)
      replace(
        "links", .array(place.links.map { structured(link: $0, bytes, from: place.range.lowerBound) }), in: &members)
    }
    members += [
      .init("sha", .string(place.sha256)), .init("paths", StructuredValue(place.paths.map(PathBytes.text))),
      .init("versions", .integer(place.versions)), .init("removed", .boolean(place.isRemoved)),
      .init("libraryTags", StructuredValue(place.tags)),
      .init("notes", .array(place.notes.map { ["address": .string($0.address), "text": .string($0.text)] })),
    ]
    if place.address.place == .document { members.append(.init("keyphrases", StructuredValue(keyphrases))) }
    if why {
      let reasons = place.document.provenance.map { reason -> StructuredValue in
        [
          "field": .string(reason.field), "rule": .string(reason.rule), "evidence": .string(reason.evidence),
          "certain": .boolean(reason.certain),
        ]
      }
      members.append(.init("why", .array(reasons)))
      members.append(.init("found", .array(facts.map(ShownFacts.structured))))
    }
    return .object(members)
  }

  private static func replace(_ key: String, _ value: StructuredValue, in members: inout [StructuredValue.Member]) {
    if let index = members.firstIndex(where: { $0.key == key }) { members[index].value = value }
  }
}
