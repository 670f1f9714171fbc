import Text

/// Groups the long forms of one acronym into senses: equal in ``senseKey(_:)``, or one of them a beginning or an end of
/// the other ("Distributed Denial of Service" and "Distributed Denial of Service Attack").
///
/// - Returns: Indices into `longs`, each group in their order, groups in the order of their first members.
package func senseGroups(_ longs: [String]) -> [[Int]] {
  let keys = longs.map { senseKey($0.utf8) }
  var parent = Array(keys.indices)
  func root(_ i: Int) -> Int {
    var i = i
    while parent[i] != i { i = parent[i] }
    return i
  }
  func join(_ keys: [[UInt8]]) {
    // In alphabetical order a beginning stands before everything that begins with it.
    var beginning: Int?
    for i in keys.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) }) {
      if let beginning, !keys[beginning].isEmpty, keys[i].starts(with: keys[beginning]) {
        let (a, b) = (root(beginning), root(i))
        parent[max(a, b)] = min(a, b)
      } else {
        beginning = i
      }
    }
  }
  join(keys)
  join(keys.map { $0.reversed() })
  var groups: [Int: [Int]] = [:]
  for i in keys.indices { groups[root(i), default: []].append(i) }
  return groups.sorted { $0.key < $1.key }.map(\.value)
}

/// The spelling of a sense that is shown: the most frequent, then the shortest, then the first in alphabetical order.
package func usualSpelling(_ longs: [String]) -> String {
  var counts: [String: Int] = [:]
  for long in longs { counts[long, default: 0] += 1 }
  return counts.min { a, b in
    (b.value, a.key.utf8.count, a.key) < (a.value, b.key.utf8.count, b.key)
  }?.key ?? ""
}

private func < (a: ([UInt8], Int), b: ([UInt8], Int)) -> Bool {
  a.0 == b.0 ? a.1 < b.1 : a.0.lexicographicallyPrecedes(b.0)
}
