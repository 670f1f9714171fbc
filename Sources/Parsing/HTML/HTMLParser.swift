import CLibXML2

/// Turns decoded HTML into a tree with libxml2; the only file that knows it.
package enum HTMLParser {
  /// The depth beyond which elements become siblings, as browsers have it.
  private static let deepest = 512

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
    guard html.count < Int(Int32.max),
      let document = html.withUnsafeBytes({ buffer in
        htmlReadMemory(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8", options)
      })
    else { return nil }
    defer { xmlFreeDoc(document) }
    let tree = HTMLTree()
    var converter = Converter(tree: tree)
    tree.entries.reserveCapacity(html.count / 24 + 16)
    tree.bytes.reserveCapacity(html.count)
    tree.entries.append(HTMLTree.Entry(tag: .html))
    converter.convert(document)
    return tree
  }

  private struct Converter {
    let tree: HTMLTree
    /// libxml2 keeps each name once a document, so its address stands for it.
    var tags: [UnsafePointer<xmlChar>: (tag: Tag, name: Int32)] = [:]
    var names: [UnsafePointer<xmlChar>: Int32] = [:]
    /// The page's body, once it is there.
    var body: Int32 = -1

    /// Walks the tree without recursion: a hostile page nests a hundred thousand elements.
    mutating func convert(_ document: htmlDocPtr) {
      var current = document.pointee.children
      var parents: [Int32] = [0]
      var ups: [xmlNodePtr] = []
      while let node = current {
        var index: Int32 = -1
        if node.pointee.type == XML_ELEMENT_NODE {
          index = element(node, parent: parents[parents.count - 1])
        } else if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE {
          text(node, parent: parents[parents.count - 1])
        }
        if index >= 0, let child = node.pointee.children {
          ups.append(node)
          parents.append(parents.count > deepest ? parents[parents.count - 1] : index)
          current = child
          continue
        }
        current = node.pointee.next
        while current == nil, let up = ups.popLast() {
          parents.removeLast()
          current = up.pointee.next
        }
      }
    }

    private mutating func element(_ node: xmlNodePtr, parent: Int32) -> Int32 {
      guard let pointer = node.pointee.name else { return -1 }
      let (tag, name) = kind(UnsafePointer(pointer))
      let parent = place(of: tag, in: parent)
      let first = Int32(tree.attributes.count)
      var attribute = node.pointee.properties
      while let current = attribute {
        if let name = current.pointee.name {
          tree.attributes.append(
            HTMLTree.Attribute(name: number(UnsafePointer(name)), value: value(of: current)))
        }
        attribute = current.pointee.next
      }
      let entry = HTMLTree.Entry(tag: tag, content: first..<Int32(tree.attributes.count), name: name)
      // A second body is the first one's continuation.
      if tag == .body, body >= 0 { return body }
      let index = tree.append(entry, to: parent)
      if tag == .body { body = index }
      return index
    }

    /// What stands behind the end of the body belongs to it, as browsers have it; libxml2 puts it beside the body. And
    /// what is no part of a head ends it, also elements that libxml2 does not know.
    private mutating func place(of tag: Tag, in parent: Int32) -> Int32 {
      switch tree.entries[Int(parent)].tag {
      case .html where body >= 0 && ![.body, .html, .head].contains(tag): return body
      case .head where tag == .p || tag == .img || tag == .a || tag.isBlock && tag != .noscript && tag != .body:
        if body < 0 { body = tree.append(HTMLTree.Entry(tag: .body), to: tree.entries[Int(parent)].parent) }
        return body
      default: return parent
      }
    }

    private mutating func text(_ node: xmlNodePtr, parent: Int32) {
      guard let content = node.pointee.content else { return }
      let range = store(content)
      guard !range.isEmpty else { return }
      _ = tree.append(HTMLTree.Entry(tag: .text, content: range), to: place(of: .text, in: parent))
    }

    private func value(of attribute: xmlAttrPtr) -> Range<Int32> {
      let start = Int32(tree.bytes.count)
      var child = attribute.pointee.children
      while let node = child {
        if let content = node.pointee.content { _ = store(content) }
        child = node.pointee.next
      }
      return start..<Int32(tree.bytes.count)
    }

    private func store(_ content: UnsafeMutablePointer<xmlChar>) -> Range<Int32> {
      let start = Int32(tree.bytes.count)
      tree.bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
      return start..<Int32(tree.bytes.count)
    }

    private mutating func kind(_ pointer: UnsafePointer<xmlChar>) -> (tag: Tag, name: Int32) {
      if let known = tags[pointer] { return known }
      let name = String(cString: pointer).lowercased()
      let tag = Tag.named[name] ?? .other
      let kind = (tag, tag == .other ? tree.number(ofName: name) : -1)
      tags[pointer] = kind
      return kind
    }

    private mutating func number(_ pointer: UnsafePointer<xmlChar>) -> Int32 {
      if let known = names[pointer] { return known }
      let number = tree.number(ofName: String(cString: pointer).lowercased())
      names[pointer] = number
      return number
    }
  }
}
