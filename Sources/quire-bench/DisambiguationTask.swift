import Linking

/// `quire-bench disambiguation`: in which of several senses a text uses an acronym.
///
/// All lines are one collection: those with `train` tell the sense, the others are asked for.
struct DisambiguationTask {
  struct Input: Decodable {
    var id: String
    var text: String
    var acronym: String
    var candidates: [String]
    var expansion: String?
    var train: Bool?
  }

  struct Output: Encodable {
    var id: String
    var expansion: String
  }

  func answer(_ lines: [Input]) -> [Output] {
    let asked = lines.filter { $0.train != true }
    let examples = lines.filter { $0.train == true }.compactMap { line in
      line.expansion.map { SenseContexts.Example(short: line.acronym, long: $0, text: line.text) }
    }
    var contexts = SenseContexts(examples, others: asked.map { ($0.acronym, $0.text) })
    return asked.map { line in
      let ranked = contexts.ranked(line.acronym, among: line.candidates, in: line.text)
      return Output(id: line.id, expansion: ranked.first?.long ?? "")
    }
  }
}
