import Foundation
import Linking

/// `quire-bench bibtex`: the items of one bibliography file.
struct BibtexTask {
  struct Name: Encodable {
    var family: String
    var given: String
  }

  struct Item: Encodable {
    var citekey: String
    var type: String
    var title: String
    var authors: [Name]
    var date: String
    var doi: String
    var url: String
    var container: String
    var volume: String
    var pages: String
  }

  struct Output: Encodable {
    var path: String
    var items: [Item]
  }

  func answer(path: String) throws -> Output {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    return Output(
      path: path,
      items: items(of: readBibTeX(bytes)).map { item in
        Item(
          citekey: item.key, type: item.type, title: item.title,
          authors: item.authors.map { Name(family: $0.family, given: $0.given) }, date: item.date, doi: item.doi,
          url: item.url, container: item.container, volume: item.volume, pages: item.pages)
      })
  }
}
