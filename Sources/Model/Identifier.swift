/// The row number of a stored thing, typed by what it names so that two kinds cannot be mixed up.
package struct Identifier<Thing>: Hashable, Sendable, RawRepresentable {
  package let rawValue: Int64

  package init(rawValue: Int64) { self.rawValue = rawValue }
}

extension Identifier: CustomStringConvertible {
  package var description: String { String(rawValue) }
}
