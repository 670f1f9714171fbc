package import Model

/// The head's values as a document's, each with where it was read.
package struct HeadReader {
  private let page: Page
  private var head: PageHead { page.head }

  package init(_ page: Page) { self.page = page }

  /// Fills title, authors, dates, site, addresses, language and tags of a document; fields that are set already stay.
  package func fill(_ document: inout Document, content: HTMLTree.Node?) {
    func take<Value>(_ field: String, _ place: WritableKeyPath<Document, Value?>, _ found: (Value, String)?) {
      guard document[keyPath: place] == nil, let (value, rule) = found else { return }
      document[keyPath: place] = value
      document.provenance.append(Provenance(field: field, rule: rule))
    }
    take("site", \.site, site())
    take("title", \.title, TitleReader(page, site: document.site).title())
    take("url", \.url, url())
    take("published", \.published, DateReader(page).published())
    take("modified", \.modified, DateReader(page).modified())
    take("language", \.language, head.language.map { ($0, "html-lang") })
    if document.authors.isEmpty, let (names, rule) = AuthorReader(page, site: document.site).authors() {
      document.authors = names
      document.provenance.append(Provenance(field: "authors", rule: rule))
    }
    if document.tags.isEmpty { document.tags = head.metas["article:tag"] ?? [] }
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
