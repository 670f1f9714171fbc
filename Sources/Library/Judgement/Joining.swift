import Linking
package import Model
import Storage
import Text

/// What became of things that the user said are one, or are not.
package struct JoiningOutcome: Hashable, Sendable {
  package var subject: Judgement.Subject
  /// What they are judged by, in the order given.
  package var labels: [String]
  /// Whether anything is otherwise than before.
  package var changed: Bool
}

extension Library {
  /// Makes the things with some names one: people, or works.
  ///
  /// A work is named by its citation key, an identifier, its address, its title or the words that cite it; a person by a
  /// name. A judgement is only written where the program does not see it itself; an earlier `split` is taken back.
  ///
  /// - Parameter subject: What the names are names of; without it people are tried first, then works.
  /// - Throws: `LibraryError` of kind `nothingFound` for an unknown name.
  package func merge(
    _ names: [String], as subject: Judgement.Subject? = nil
  ) throws(LibraryError) -> JoiningOutcome {
    try judge(names, as: subject, .same)
  }

  /// Parts the first thing from each of the others; an earlier `merge` of theirs is taken back. See ``merge(_:as:)``.
  package func split(
    _ names: [String], as subject: Judgement.Subject? = nil
  ) throws(LibraryError) -> JoiningOutcome {
    try judge(names, as: subject, .different)
  }

  private func judge(
    _ names: [String], as subject: Judgement.Subject?, _ verdict: Judgement.Verdict
  ) throws(LibraryError) -> JoiningOutcome {
    let (subject, labels) = try labels(of: names, as: subject)
    guard let first = labels.first, Set(labels).count == labels.count else {
      throw LibraryError(.usage, "the names mean one and the same thing already")
    }
    var stored = try using { (store) throws(StoreError) in try store.judgements(of: subject) }
    var written: [Judgement] = []
    var retracted: [Judgement] = []
    for other in labels.dropFirst() {
      let wanted = Judgement(subject, verdict, first, other)
      if let old = stored.first(where: { $0.first == wanted.first && $0.second == wanted.second }) {
        guard old.verdict != verdict else { continue }
        retracted.append(old)
        stored.removeAll { $0 == old }
      }
      let areOne = try areOne(first, other, subject, judgements: stored)
      guard areOne != (verdict == .same) else { continue }
      written.append(wanted)
      stored.append(wanted)
    }
    if !written.isEmpty || !retracted.isEmpty {
      try writing { (store) throws(StoreError) in try store.judge(written, retracting: retracted) }
    }
    return JoiningOutcome(subject: subject, labels: labels, changed: !written.isEmpty || !retracted.isEmpty)
  }

  /// Whether two labels are found in one group under some judgements.
  private func areOne(
    _ a: String, _ b: String, _ subject: Judgement.Subject, judgements: [Judgement]
  ) throws(LibraryError) -> Bool {
    switch subject {
    case .person:
      return try people(judgements: judgements).people.groups.contains {
        $0.labels.contains(a) && $0.labels.contains(b)
      }
    case .work:
      let ledger = try workLedger(judgements: judgements)
      let labels = Dictionary(
        ledger.appearances.map { ($0.id, Set($0.labels)) }, uniquingKeysWith: { first, _ in first })
      return ledger.groups.contains { group in
        let all = group.ids.reduce(into: Set<String>()) { $0.formUnion(labels[$1] ?? []) }
        return all.contains(a) && all.contains(b)
      }
    }
  }

  private func labels(
    of names: [String], as subject: Judgement.Subject?
  ) throws(LibraryError) -> (Judgement.Subject, [String]) {
    var missing = Set(names.indices)
    if subject != .work {
      let known = Set(try people().people.groups.flatMap(\.labels))
      let found = names.map { name in Self.personLabel(name, known) }
      if found.allSatisfy({ $0 != nil }) { return (.person, found.compactMap(\.self)) }
      missing.formIntersection(found.indices.filter { found[$0] == nil })
    }
    if subject != .person {
      let known = Set(try workLedger(comparesTexts: false, judgements: []).appearances.flatMap(\.labels))
      let found = names.map { name in Self.workLabels(name).first(where: known.contains) }
      if found.allSatisfy({ $0 != nil }) { return (.work, found.compactMap(\.self)) }
      missing.formIntersection(found.indices.filter { found[$0] == nil })
    }
    guard let unknown = missing.min() else {
      throw LibraryError(.nothingFound, "some of the names are people's and some are works'")
    }
    let what = subject.map { $0 == .person ? "person" : "work" } ?? "person or work"
    throw LibraryError(.nothingFound, "the library knows no \(what) '\(names[unknown])'")
  }

  /// The label of a name, or of a first name alone where one document alone has it.
  private static func personLabel(_ name: String, _ known: Set<String>) -> String? {
    let label = folded(name)
    if known.contains(label) { return label }
    let within = known.filter { $0.hasPrefix(label + " in ") }
    return within.count == 1 ? within.first : nil
  }

  /// What a name could be for a work, the surest first.
  private static func workLabels(_ name: String) -> [String] {
    let halves = name.split(separator: ":", maxSplits: 1).map(String.init)
    let isIdentifier = halves.count == 2 && WorkIdentifier.Scheme(rawValue: halves[0]) != nil
    return ["key \(name)"] + (isIdentifier ? [name] : [])
      + [workIdentifier(ofURL: name)?.description].compactMap(\.self)
      + [workLabel(title: name), workLabel(words: name)]
  }
}
