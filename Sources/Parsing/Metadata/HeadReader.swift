package import Model

/// The head's values as a document's, each with where it was read.
package struct HeadReader {
  private let page: Page
  private var head: PageHead { page.head }

  package init(_ page: Page) { self.page = page }

  /// Fills title, authors, dates, site, addresses, language and tags of a document; fields that are set already stay.
  package func fill(_ document: inout Document, content: HTMLTree.Node?) {
    func take<Value>(_ field: String, _ place: WritableKeyPath<Document, Value?>, _ found: (Value, String, String)?) {
      guard document[keyPath: place] == nil, let (value, rule, words) = found else { return }
      document[keyPath: place] = value
      document.provenance.append(Provenance(field: field, rule: rule, words: words))
    }
    take("site", \.site, site().map { ($0, $1, $0) })
    take("title", \.title, TitleReader(page, site: document.site).title().map { ($0, $1, $0) })
    take("url", \.url, url().map { ($0, $1, $0) })
    take("published", \.published, DateReader(page).published())
    take("modified", \.modified, DateReader(page).modified())
    take("language", \.language, head.language.map { ($0, "html-lang", $0) })
    if document.authors.isEmpty, let (names, rule) = AuthorReader(page, site: document.site).authors() {
      document.authors = names
      let words = names.map(\.name).joined(separator: ", ")
      document.provenance.append(Provenance(field: "authors", rule: rule, words: words))
    }
    if document.tags.isEmpty, let tags = head.metas["article:tag"] {
      document.tags = tags
      document.provenance.append(Provenance(field: "tags", rule: "article:tag", words: tags.joined(separator: ", ")))
    }
  }

  private func site() -> (String, String)? {
    if let (name, content) = head.meta("og:site_name", "application-name") { return (content, name) }
    if let name = head.article?["publisher"]?["name"]?.text { return (name, "json-ld") }
    return nil
  }

  private func url() -> (String, String)? {
    if let canonical = head.canonical, let url = absoluteURL(canonical, base: page.options.sourceURL) {
      return (url, "canonical")
    }
    if let (name, content) = head.meta("og:url", "citation_abstract_html_url") { return (content, name) }
    return page.options.sourceURL.map { ($0, "source-url") }
  }
}
