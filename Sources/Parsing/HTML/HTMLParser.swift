import CLibXML2

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
  }()

  /// Parses a page; nothing when libxml2 makes no tree of it.
  ///
  /// - Parameter html: Valid UTF-8 without NUL, its tags within ``AttributeLimit``.
  package static func tree(of html: [UInt8]) -> HTMLTree? {
    _ = initialized
    quire_xml_silence()
    guard html.count < Int(Int32.max), let parser = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(parser) }
    var maker = TreeMaker(pageSize: html.count)
    withUnsafeMutablePointer(to: &maker) { maker in
      parser.pointee.sax.pointee = events
      parser.pointee.userData = UnsafeMutableRawPointer(maker)
      html.withUnsafeBytes { buffer in
        let document = htmlCtxtReadMemory(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8", options)
        // Nothing makes a document of it but a newer libxml2 might.
        if let document { xmlFreeDoc(document) }
      }
    }
    return maker.tree.isEmpty ? nil : maker.tree
  }

  /// Comments, instructions and the document type are no text, so nothing hears of them.
  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.startElement = { context, name, attributes in
      guard let context, let name else { return }
      let maker = context.assumingMemoryBound(to: TreeMaker.self)
      maker.pointee.begin(name)
      guard var next = attributes else { return maker.pointee.place() }
      // Names and values alternate up to a null.
      while let name = next.pointee {
        let value = next.advanced(by: 1).pointee
        maker.pointee.addAttribute(
          name, UnsafeBufferPointer(start: value, count: value.map { Int(xmlStrlen($0)) } ?? 0))
        next = next.advanced(by: 2)
      }
      maker.pointee.place()
    }
    events.endElement = { context, _ in
      context?.assumingMemoryBound(to: TreeMaker.self).pointee.end()
    }
    let text: charactersSAXFunc = { context, content, count in
      let text = UnsafeBufferPointer(start: content, count: Int(count))
      context?.assumingMemoryBound(to: TreeMaker.self).pointee.add(text)
    }
    events.characters = text
    events.cdataBlock = text
    events.ignorableWhitespace = text
    return events
  }
}
