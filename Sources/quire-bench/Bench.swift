import Foundation

/// Measures single parts of the program: lines in, JSON lines out, through the functions that `quire` itself calls.
@main
struct Bench {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try await run(arguments.first ?? "", Array(arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("quire-bench: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ task: String, _ options: [String]) async throws {
    switch task {
    case "extract": try await ExtractTask().run(paths: lines()) { try FileHandle.standardOutput.write(contentsOf: $0) }
    case "acronyms": try await answerInParallel(AcronymsTask().answer)
    case "disambiguation":
      let decoder = JSONDecoder()
      let asked = try lines().map { try decoder.decode(DisambiguationTask.Input.self, from: Data($0.utf8)) }
      for answer in DisambiguationTask().answer(asked) { try write(JSONEncoder().encode(answer)) }
    case "identifiers": try await answerInParallel(IdentifiersTask().answer)
    case "references": try await answerInParallel(ReferencesTask().answer)
    case "people": try await answerInParallel(PeopleTask().answer)
    case "mentions":
      guard let works = value(of: "--works", in: options) else { throw UsageError("mentions needs --works FILE") }
      try await answerInParallel(MentionsTask(works: URL(fileURLWithPath: works)).answer)
    case "roles": try await answerInParallel(RolesTask().answer)
    case "definitions": try await answerInParallel(DefinitionsTask().answer)
    case "keyphrases": try answerTogether(KeyphrasesTask().answer)
    case "concepts": try answerTogether { ConceptsTask().answer($0) }
    case "retrieval":
      guard let corpus = value(of: "--corpus", in: options), let queries = value(of: "--queries", in: options) else {
        throw UsageError("retrieval needs --corpus FILE and --queries FILE")
      }
      var task = RetrievalTask(corpus: corpus, queries: queries)
      task.isInOtherWords = options.contains("--in-other-words")
      try await write(Data(task.run().utf8))
    case "evidence":
      guard let corpus = value(of: "--corpus", in: options), let queries = value(of: "--queries", in: options) else {
        throw UsageError("evidence needs --corpus FILE and --queries FILE")
      }
      for figure in try await EvidenceTask(corpus: corpus, queries: queries).run() {
        try write(JSONEncoder().encode(figure))
      }
    case "ask":
      guard let corpus = value(of: "--corpus", in: options), let queries = value(of: "--queries", in: options) else {
        throw UsageError("ask needs --corpus FILE and --queries FILE")
      }
      try await FileHandle.standardOutput.write(contentsOf: AskTask(corpus: corpus, queries: queries).run())
    case "searches":
      let task = SearchesTask(
        library: value(of: "--library", in: options) ?? "",
        rounds: value(of: "--rounds", in: options).flatMap(Int.init) ?? 9,
        otherWords: value(of: "--other-words", in: options).flatMap(Int.init) ?? 5)
      for line in try task.run(lines()) { try write(Data(line.utf8)) }
    case "speed":
      guard let folder = value(of: "--build", in: options) else { throw UsageError("speed needs --build FOLDER") }
      var task = SpeedTask(programs: Programs(folder: folder), pages: value(of: "--pages", in: options))
      if let sizes = value(of: "--sizes", in: options) {
        task.sizes = sizes.split(separator: ",").compactMap { Int($0) }
      }
      try task.run { try FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) }
    case "bibtex":
      for path in lines() { try write(JSONEncoder().encode(BibtexTask().answer(path: path))) }
    case "throughput":
      for figure in try ThroughputTask(paths: options).run() { try write(JSONEncoder().encode(figure)) }
    default: throw UsageError("there is no task \(task)")
    }
  }

  struct UsageError: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
  }

  static func value(of option: String, in options: [String]) -> String? {
    guard let index = options.firstIndex(of: option), index + 1 < options.count else { return nil }
    return options[index + 1]
  }

  static func lines() -> [String] {
    // An array is split many times faster than data is.
    let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func write(_ line: Data) throws {
    try FileHandle.standardOutput.write(contentsOf: line + [0x0A])
  }

  /// Answers all lines together, since what is said of one depends on the others.
  private static func answerTogether<Input: Decodable, Output: Encodable>(_ answer: ([Input]) -> [Output]) throws {
    let decoder = JSONDecoder()
    let inputs = try lines().map { try decoder.decode(Input.self, from: Data($0.utf8)) }
    let encoder = JSONEncoder()
    for output in answer(inputs) { try write(encoder.encode(output)) }
  }

  /// Answers every line, as many chunks at once as there are cores, and writes the answers in order.
  private static func answerInParallel<Input: Decodable & Sendable, Output: Encodable & Sendable>(
    _ answer: @escaping @Sendable (Input) -> Output
  ) async throws {
    let lines = lines()
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let chunk = max(1, lines.count / cores + 1)
    try await withThrowingTaskGroup(of: (Int, Data).self) { group in
      for start in stride(from: 0, to: lines.count, by: chunk) {
        group.addTask {
          let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
          var output = Data()
          for line in lines[start..<min(start + chunk, lines.count)] {
            output += try encoder.encode(answer(decoder.decode(Input.self, from: Data(line.utf8))))
            output.append(0x0A)
          }
          return (start, output)
        }
      }
      var answers: [(Int, Data)] = []
      for try await part in group { answers.append(part) }
      for part in answers.sorted(by: { $0.0 < $1.0 }) { try FileHandle.standardOutput.write(contentsOf: part.1) }
    }
  }
}
