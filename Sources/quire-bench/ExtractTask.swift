import Foundation
import Model
import Parsing

/// `quire-bench extract`: one line is the path of a page; both cores read.
struct ExtractTask {
  struct CommentOutput: Encodable {
    var id: String?
    var parent: String?
    var author: String?
    var date: String?
    var score: Int?
    var text: String
  }

  struct Output: Encodable {
    var path: String
    var title: String?
    var authors: [String] = []
    var date: String?
    var site: String?
    var url: String?
    var kind: String?
    var body = ""
    var comments: [CommentOutput] = []
  }

  /// What is read of a file; a file that cannot be read gives its path and nothing else.
  func answer(path: String) -> Output {
    var output = Output(path: path)
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return output }
    let name = Array(path.utf8.split(separator: UInt8(ascii: "/")).last ?? [])
    guard let document = read(Array(data), options: ReadingOptions(name: name)).documents.first else { return output }
    let text = Array(document.text.utf8)
    output.title = document.title
    output.authors = document.authors.map(\.name)
    output.date = document.published?.description
    output.site = document.site
    output.url = document.url
    output.kind = document.kind.rawValue
    output.body = document.blocks.filter { $0.comment == nil && !$0.isRepeat }
      .map { String(decoding: text[$0.range], as: UTF8.self) }.joined(separator: "\n")
    output.comments = document.comments.indices.map { number in
      let comment = document.comments[number]
      return CommentOutput(
        id: identifier(of: number, in: document), parent: comment.parent.map { identifier(of: $0, in: document) },
        author: comment.author?.name, date: comment.published?.description, score: comment.score?.value,
        text: document.words(ofComment: number, in: text))
    }
    return output
  }

  /// Sites that number no comments leave it to their order.
  private func identifier(of number: Int, in document: Document) -> String {
    document.comments[number].siteID ?? "c\(number + 1)"
  }

  /// Answers all paths, as many at once as there are cores, and writes each answer as it is ready.
  func run(paths: [String], write: @Sendable (Data) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Data.self) { group in
      var waiting = paths.makeIterator()
      func begin(_ path: String) {
        group.addTask {
          var line = try JSONEncoder().encode(answer(path: path))
          line.append(0x0A)
          return line
        }
      }
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { if let path = waiting.next() { begin(path) } }
      while let line = try await group.next() {
        if let path = waiting.next() { begin(path) }
        try write(line)
      }
    }
  }
}
