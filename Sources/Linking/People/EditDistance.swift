/// The least number of insertions, deletions and replacements that make one word the other (Levenshtein 1966), as far
/// as it is at most a limit.
///
/// - Returns: `limit + 1` when it is more.
func editDistance(_ a: String, _ b: String, limit: Int) -> Int {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  guard abs(a.count - b.count) <= limit else { return limit + 1 }
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      row.append(min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1)))
    }
    if row.allSatisfy({ $0 > limit }) { return limit + 1 }
    previous = row
  }
  return min(previous[b.count], limit + 1)
}
