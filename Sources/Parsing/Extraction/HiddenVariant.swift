import Text

/// Tells classes that hide an element from whoever does not ask for it, as Tailwind writes them: `not-print:hidden` hides it
/// but in print.
///
/// A bare `hidden` says little, since a second class shows the element on a wide screen, and `md:hidden` or
/// `not-md:hidden` speak of the width.
enum HiddenVariant {
  private static let widths = ["sm", "md", "lg", "xl", "2xl"]

  /// Whether a word of a class is such a name.
  static func hides(_ name: ArraySlice<UInt8>) -> Bool {
    // Hardly a name has a colon.
    guard name.contains(UInt8(ascii: ":")) else { return false }
    return name.split(whereSeparator: \.isBlank).contains { word in
      let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].starts(with: "not-".utf8), parts[1].elementsEqual("hidden".utf8) else {
        return false
      }
      let state = parts[0].dropFirst(4)
      return !widths.contains { state.elementsEqual($0.utf8) || state.starts(with: "max-".utf8) }
    }
  }
}
