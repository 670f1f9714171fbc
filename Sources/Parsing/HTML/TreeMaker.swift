/// Puts the elements and the text of a page into a tree as a parser reports them.
///
/// The parser says where elements begin and end; what browsers do besides is done here: what stands behind the end of the
/// body belongs to it, and elements beyond a depth become siblings.
struct TreeMaker {
  /// The depth beyond which elements become siblings, as browsers have it.
  private static let deepest = 512

  let tree = HTMLTree()
  /// The elements that are open, the innermost last.
  private var open: [Int32] = [0]
  /// The page's body, once it is there.
  private var body: Int32 = -1
  var hasBody: Bool { body >= 0 }
  private var tags = NameTable<Kind>()
  private var names = NameTable<Int32>()
  /// The element whose attributes are being read.
  private var entry = HTMLTree.Entry(tag: .other)

  private struct Kind {
    var tag: Tag
    var name: Int32
  }

  init(pageSize: Int) {
    tree.entries.reserveCapacity(pageSize / 24 + 16)
    tree.attributes.reserveCapacity(pageSize / 48 + 16)
    tree.bytes.reserveCapacity(pageSize)
    tree.entries.append(HTMLTree.Entry(tag: .html))
    open.reserveCapacity(64)
  }

  /// An element begins; its attributes follow, then ``place()``.
  ///
  /// - Parameter name: Where the parser keeps the name, the same place for the same name during one page.
  mutating func begin(_ name: UnsafePointer<UInt8>) {
    let kind = kind(of: name)
    let first = Int32(tree.attributes.count)
    entry = HTMLTree.Entry(tag: kind.tag, content: first..<first, name: kind.name)
  }

  private mutating func kind(of name: UnsafePointer<UInt8>) -> Kind {
    tags.value(of: name) { name in
      let name = String(cString: name).lowercased()
      let tag = Tag.named[name] ?? .other
      return Kind(tag: tag, name: tag == .other ? tree.number(ofName: name) : -1)
    }
  }

  mutating func tag(of name: UnsafePointer<UInt8>) -> Tag { kind(of: name).tag }

  mutating func addAttribute(_ name: UnsafePointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    let number = names.value(of: name) { tree.number(ofName: String(cString: $0).lowercased()) }
    tree.attributes.append(HTMLTree.Attribute(name: number, value: store(value)))
  }

  /// The element that began takes its place in the tree and is open from now on.
  mutating func place() {
    entry.content = entry.content.lowerBound..<Int32(tree.attributes.count)
    let parent = place(of: entry.tag, in: open.last ?? 0)
    // A second body is the first one's continuation.
    var index = body
    if entry.tag != .body || body < 0 { index = tree.append(entry, to: parent) }
    if entry.tag == .body { body = index }
    open.append(open.count > Self.deepest ? parent : index)
  }

  /// The innermost element ends.
  mutating func end() {
    if open.count > 1 { open.removeLast() }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else { return }
    let parent = place(of: .text, in: open.last ?? 0)
    let last = tree.entries[Int(parent)].lastChild
    // The parser reports a long text in pieces.
    if last >= 0, tree.entries[Int(last)].tag == .text,
      tree.entries[Int(last)].content.upperBound == Int32(tree.bytes.count)
    {
      let start = tree.entries[Int(last)].content.lowerBound
      tree.entries[Int(last)].content = start..<store(text).upperBound
    } else {
      _ = tree.append(HTMLTree.Entry(tag: .text, content: store(text)), to: parent)
    }
  }

  /// What stands behind the end of the body belongs to it, as browsers have it; libxml2 puts it beside the body. And what
  /// is no part of a head ends it, also elements that libxml2 does not know.
  private mutating func place(of tag: Tag, in parent: Int32) -> Int32 {
    switch tree.entries[Int(parent)].tag {
    case .html where body >= 0 && ![.body, .html, .head].contains(tag): return body
    case .head where tag == .p || tag == .img || tag == .a || tag.isBlock && tag != .noscript && tag != .body:
      if body < 0 { body = tree.append(HTMLTree.Entry(tag: .body), to: tree.entries[Int(parent)].parent) }
      return body
    default: return parent
    }
  }

  private func store(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: bytes)
    return start..<Int32(tree.bytes.count)
  }
}
