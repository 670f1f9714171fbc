/// Why a query could not be read, and where.
package struct QuerySyntaxError: Error, Hashable, Sendable {
  /// The character it was found at, counted from 1.
  package var character: Int
  /// One sentence for the user, without the place.
  package var message: String

  package init(character: Int, message: String) {
    self.character = character
    self.message = message
  }
}

extension QuerySyntaxError: CustomStringConvertible {
  package var description: String { "\(message) (character \(character) of the query)" }
}
