/// Sets that are joined pair by pair, unless two members are to stay apart.
///
/// The least member stands for its set, so that the order of joining does not show in the result (R. E. Tarjan,
/// "Efficiency of a Good But Not Linear Set Union Algorithm", JACM 1975, with path halving).
struct DisjointSets {
  private var parents: [Int]
  /// For each set, by the member that stands for it, the members that must never come into it.
  private var apart: [Int: Set<Int>] = [:]

  init(count: Int) { parents = Array(0..<count) }

  /// The member that stands for a member's set.
  mutating func root(_ member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  /// Keeps two members apart from now on; what is joined already stays so.
  mutating func keepApart(_ a: Int, _ b: Int) {
    apart[root(a), default: []].insert(b)
    apart[root(b), default: []].insert(a)
  }

  /// Makes one set of the sets of two members.
  ///
  /// - Returns: Whether they are in one set now; not so where that would bring together what is to stay apart.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (low, high) = (min(root(a), root(b)), max(root(a), root(b)))
    guard low != high else { return true }
    let banned = Array(apart[low] ?? [])
    for member in banned where root(member) == high { return false }
    parents[high] = low
    if let more = apart.removeValue(forKey: high) { apart[low, default: []].formUnion(more) }
    return true
  }
}
