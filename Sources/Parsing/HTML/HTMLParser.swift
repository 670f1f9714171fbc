import CLibXML2
import Text

/// Turns decoded HTML into a tree with libxml2; the only file that knows it.
///
/// libxml2 reports elements and text as it meets them (its SAX interface), and they go straight into the tree: building
/// its own tree first, walking and freeing it would take longer than the parsing.
package enum HTMLParser {
  // libxml2's HTML parser honours two options that its HTML enumeration does not name: HUGE keeps text nodes over 10 MB
  // and trees deeper than 256, IGNORE_ENC keeps it from decoding a second time.
  private static let options =
    Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    | Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue) | Int32(XML_PARSE_HUGE.rawValue)

  private static let initialized: Void = {
    xmlInitParser()
    quire_keep_freed_memory()
  }()

  /// A page's tree and what the parser says of the page.
  package struct Result {
    package var tree: HTMLTree
    /// The elements that were open when the page ended, the innermost first.
    package var openAtEnd: [Tag]
    /// Elements without an end tag of their own whose content is no text, so that what follows them may be lost.
    package var unclosed: [Tag]
    /// The parser's own words on an error after which text may be missing.
    package var failure: String?
  }

  /// Parses a page; nothing when libxml2 makes no tree of it.
  ///
  /// - Parameter html: Valid UTF-8 without NUL, its tags within ``AttributeLimit``.
  package static func tree(of html: [UInt8]) -> HTMLTree? { parse(html)?.tree }

  /// Parses a page as ``tree(of:)`` does and says how it ended.
  package static func parse(_ html: [UInt8]) -> Result? {
    _ = initialized
    quire_xml_silence()
    guard html.count < Int(Int32.max), let parser = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(parser) }
    var listener = Listener(maker: TreeMaker(pageSize: html.count), parser: parser)
    withUnsafeMutablePointer(to: &listener) { listener in
      parser.pointee.sax.pointee = events
      parser.pointee.userData = UnsafeMutableRawPointer(listener)
      html.withUnsafeBytes { buffer in
        let document = htmlCtxtReadMemory(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8", options)
        // Nothing makes a document of it but a newer libxml2 might.
        if let document { xmlFreeDoc(document) }
      }
    }
    let error = parser.pointee.lastError
    if error.level == XML_ERR_FATAL {
      listener.failure = error.message.map { String(cString: $0).trimmingBlanks } ?? "error \(error.code)"
    }
    guard !listener.maker.tree.isEmpty else { return nil }
    // What is no part of a head ends it, which libxml2 does not notice where it does not know the element.
    let openAtEnd = listener.openAtEnd.filter { $0 != .head || !listener.maker.hasBody }
    return Result(
      tree: listener.maker.tree, openAtEnd: openAtEnd, unclosed: listener.unclosed, failure: listener.failure)
  }

  /// What hears the parser's events.
  private struct Listener {
    var maker: TreeMaker
    let parser: htmlParserCtxtPtr
    var openAtEnd: [Tag] = []
    var unclosed: [Tag] = []
    var failure: String?

    /// Whether the parser has read the page to its end, and closes what is still open.
    var isAtEnd: Bool {
      guard let input = parser.pointee.input else { return true }
      return input.pointee.cur >= input.pointee.end
    }

    mutating func end(_ name: UnsafePointer<UInt8>) {
      let tag = maker.tag(of: name)
      if isAtEnd { openAtEnd.append(tag) }
      if tag.swallowsText, !endsWithTag(name) { unclosed.append(tag) }
      maker.end()
    }

    /// Whether what the parser has just read is the element's own end tag.
    private func endsWithTag(_ name: UnsafePointer<UInt8>) -> Bool {
      guard let input = parser.pointee.input, let base = input.pointee.base, let here = input.pointee.cur else {
        return true
      }
      let count = Int(xmlStrlen(name))
      var end = here
      // An element that its own tag closes (`<script src="…"/>`) holds nothing.
      if end - base > 1, end[-1] == UInt8(ascii: ">"), end[-2] == UInt8(ascii: "/") { return true }
      // Blanks may stand before the bracket, and the parser may have stepped over it or not.
      while end > base, end[-1].isBlank || end[-1] == UInt8(ascii: ">") { end -= 1 }
      guard end - base >= count + 2 else { return false }
      let start = end - count
      return start[-1] == UInt8(ascii: "/") && start[-2] == UInt8(ascii: "<")
        && (0..<count).allSatisfy { start[$0].lowered == name[$0].lowered }
    }
  }

  /// Comments, instructions and the document type are no text, so nothing hears of them.
  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.startElement = { context, name, attributes in
      guard let context, let name else { return }
      let listener = context.assumingMemoryBound(to: Listener.self)
      listener.pointee.maker.begin(name)
      guard var next = attributes else { return listener.pointee.maker.place() }
      // Names and values alternate up to a null.
      while let name = next.pointee {
        let value = next.advanced(by: 1).pointee
        listener.pointee.maker.addAttribute(
          name, UnsafeBufferPointer(start: value, count: value.map { Int(xmlStrlen($0)) } ?? 0))
        next = next.advanced(by: 2)
      }
      listener.pointee.maker.place()
    }
    events.endElement = { context, name in
      guard let context, let name else { return }
      let listener = context.assumingMemoryBound(to: Listener.self)
      listener.pointee.end(name)
    }
    let text: charactersSAXFunc = { context, content, count in
      let text = UnsafeBufferPointer(start: content, count: Int(count))
      context?.assumingMemoryBound(to: Listener.self).pointee.maker.add(text)
    }
    events.characters = text
    events.cdataBlock = text
    events.ignorableWhitespace = text
    return events
  }
}
