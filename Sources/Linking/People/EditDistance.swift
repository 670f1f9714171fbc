/// The least number of insertions, deletions and replacements that make one word the other (Levenshtein 1966), as far
/// as it is at most a limit.
///
/// - Returns: `limit + 1` when it is more.
func editDistance(_ a: String, _ b: String, limit: Int) -> Int {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  guard abs(a.count - b.count) <= limit else { return limit + 1 }
  // Farther from the diagonal than the limit nothing can cost less than the limit.
  var previous = (0...b.count).map { min($0, limit + 1) }
  var row = [Int](repeating: limit + 1, count: b.count + 1)
  for i in a.indices {
    let (low, high) = (max(0, i - limit), min(b.count, i + limit + 1))
    row[low] = low == 0 ? i + 1 : limit + 1
    if high < b.count { row[high + 1] = limit + 1 }
    var least = row[low]
    for j in low..<high {
      row[j + 1] = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      least = min(least, row[j + 1])
    }
    if least > limit { return limit + 1 }
    swap(&previous, &row)
  }
  return min(previous[b.count], limit + 1)
}
