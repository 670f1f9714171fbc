import Text

/// What the class and the identifier of an element say of its part of the page.
package struct PartMarks: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Navigation, sharing, advertising, related pages … whatever is on a page besides its text.
  package static let chrome = PartMarks(rawValue: 1 << 0)
  /// The element holds the text, whatever else it is called.
  package static let text = PartMarks(rawValue: 1 << 1)
  package static let comment = PartMarks(rawValue: 1 << 2)
  package static let author = PartMarks(rawValue: 1 << 3)
  package static let date = PartMarks(rawValue: 1 << 4)
  /// The element is not shown.
  package static let hidden = PartMarks(rawValue: 1 << 5)
  /// The words under a picture.
  package static let caption = PartMarks(rawValue: 1 << 6)
  /// The element opens and folds away, or what stands beside it does.
  package static let folding = PartMarks(rawValue: 1 << 7)
  /// Names of the element of an article's text, the surest first.
  package static let body = [PartMarks(rawValue: 1 << 8), PartMarks(rawValue: 1 << 9), PartMarks(rawValue: 1 << 10)]
}

/// The marks of all elements of a page, read once.
package struct ElementNames: Sendable {
  private var marks: [PartMarks]

  package init(_ tree: HTMLTree) {
    marks = Array(repeating: [], count: tree.entries.count)
    let names = tree.nameValues
    let named = names.values.map { value in
      var marks: PartMarks = []
      NamePatterns.collect(tree.bytes, value, into: &marks)
      if HiddenVariant.hides(tree.bytes[value]) { marks.insert(.hidden) }
      return marks
    }
    // What an attribute says, by its name's number, which is looked up once a page.
    let meanings = tree.names.map(Meaning.init)
    for index in tree.entries.indices where tree.entries[index].tag != .text && !tree.entries[index].content.isEmpty {
      var found: PartMarks = []
      for place in tree.entries[index].content {
        let attribute = tree.attributes[Int(place)]
        switch meanings[Int(attribute.name)] {
        case .other: continue
        case .name: found.formUnion(named[Int(names.numbers[Int(place)])])
        case .hidden: found.insert(.hidden)
        case .folding: found.insert(.folding)
        case .ariaHidden where tree.entries[index].tag != .span:
          if tree.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)].elementsEqual("true".utf8) {
            found.insert(.hidden)
          }
        case .style where hides(tree.bytes, attribute.value): found.insert(.hidden)
        case .ariaHidden, .style: continue
        }
      }
      marks[index] = found
    }
  }

  private enum Meaning {
    case other, name, hidden, folding, ariaHidden, style

    init(_ name: String) {
      switch name {
      case "class", "id": self = .name
      case "hidden": self = .hidden
      case "aria-expanded", "data-callout-fold": self = .folding
      case "aria-hidden": self = .ariaHidden
      case "style": self = .style
      default: self = .other
      }
    }
  }

  package subscript(_ node: HTMLTree.Node) -> PartMarks { marks[Int(node.index)] }
}

/// Whether a style keeps its element from being shown: `display: none`, `visibility: hidden` or a place far off the page.
private func hides(_ bytes: [UInt8], _ style: Range<Int32>) -> Bool {
  let style = Int(style.lowerBound)..<Int(style.upperBound)
  return style.contains { offset in
    switch bytes[offset].lowered {
    case UInt8(ascii: "d"): declares("display", "none", bytes, offset, style.upperBound)
    case UInt8(ascii: "v"): declares("visibility", "hidden", bytes, offset, style.upperBound)
    case UInt8(ascii: "l"): declares("left", "-999", bytes, offset, style.upperBound)
    default: false
    }
  }
}

private func declares(
  _ property: StaticString, _ value: StaticString, _ bytes: [UInt8], _ start: Int, _ limit: Int
) -> Bool {
  guard starts(bytes, at: start, with: property) else { return false }
  var offset = start + property.utf8CodeUnitCount
  while offset < limit, bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: ":") { offset += 1 }
  return offset + value.utf8CodeUnitCount <= limit && starts(bytes, at: offset, with: value)
}
