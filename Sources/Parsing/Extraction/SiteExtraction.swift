package import Model

/// Makes a document of what a site's profile found; the page's head fills what the profile left open.
///
/// - Returns: Nothing when the profile found neither body nor comments, so that general extraction takes over.
package func extractSite(_ page: Page, _ reading: SiteReading) -> Document? {
  let hasBody = reading.body.contains { !$0.tree.text($0.node).isEmpty }
  guard hasBody || !reading.comments.isEmpty else { return nil }
  var document = Document(kind: reading.kind ?? .page)
  func take(_ field: String, if isGiven: Bool) {
    if isGiven { document.provenance.append(Provenance(field: field, rule: reading.rule)) }
  }
  document.title = reading.title
  document.authors = reading.authors
  document.published = reading.published
  document.modified = reading.modified
  document.site = reading.site
  document.url = reading.url
  document.linkTarget = reading.linkTarget
  document.tags = reading.tags
  document.score = reading.score
  document.references = reading.references
  take("title", if: reading.title != nil)
  take("authors", if: !reading.authors.isEmpty)
  take("published", if: reading.published != nil)
  take("site", if: reading.site != nil)
  take("url", if: reading.url != nil)
  take("linkTarget", if: reading.linkTarget != nil)
  take("score", if: reading.score != nil)
  HeadReader(page).fill(&document, content: reading.body.first?.node)
  var builder = DocumentBuilder()
  let base = document.url ?? page.options.sourceURL
  for part in reading.body { BlockReader.append(part.node, of: part.tree, to: &builder, baseURL: base) }
  for comment in reading.comments {
    _ = builder.beginComment(comment.comment)
    for part in comment.content { BlockReader.append(part.node, of: part.tree, to: &builder, baseURL: base) }
  }
  builder.finish(&document)
  return document
}
