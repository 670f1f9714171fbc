/// The names of elements that reading tells apart; every other element is ``other``.
package enum Tag: String, Hashable, Sendable, CaseIterable {
  case text = "#text"
  case other = "#other"
  case a, abbr, address, article, aside, audio, b, blockquote, body, br, button, canvas, caption, center, cite, code
  case dd, del, details, dfn, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hr, html, i, iframe, img, input, label, legend, li, link, listing, main,
    map
  case math, menu, meta, nav, noscript, object, ol, optgroup, option, p, param, picture, plaintext, pre, q, s, samp
  case script, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
  case template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, video, xmp
  case annotation, semantics, mrow, mjxContainer = "mjx-container", mjxMath = "mjx-math"
  case foreignObject = "foreignobject"
  case dArticle = "d-article", dAppendix = "d-appendix", dCite = "d-cite", dFootnote = "d-footnote", dMath = "d-math"
  case dTitle = "d-title", dByline = "d-byline", dFrontMatter = "d-front-matter", dBibliography = "d-bibliography"
  case dCode = "d-code", dFigure = "d-figure", dAbstract = "d-abstract", dContents = "d-contents"
  case dtArticle = "dt-article", dtAppendix = "dt-appendix", dtCite = "dt-cite", dtFn = "dt-fn", dtByline = "dt-byline"

  package static let named: [String: Tag] = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Whether text before and after the element belongs to different blocks.
  package var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .div, .dl, .dt, .fieldset,
      .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .html, .legend, .li,
      .listing, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th,
      .thead, .tr, .ul, .xmp, .option, .dArticle, .dAppendix, .dTitle, .dByline, .dCode, .dFigure, .dAbstract,
      .dContents, .dtArticle, .dtAppendix, .dtByline, .noscript, .foreignObject:
      true
    default: false
    }
  }

  /// Whether nothing in the element is text for a reader.
  package var isSilent: Bool {
    switch self {
    case .script, .style, .template, .head, .svg, .canvas, .iframe, .object, .embed, .audio, .video, .select, .textarea,
      .input, .button, .param, .source, .map, .link, .meta, .title, .dFrontMatter, .dBibliography, .dContents:
      true
    default: false
    }
  }

  /// Whether the element takes the text behind it out of sight when nothing closes it.
  package var swallowsText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .template, .select, .iframe, .noscript, .svg, .canvas, .object, .button:
      true
    default: false
    }
  }

  /// 1 to 6 for a heading.
  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
