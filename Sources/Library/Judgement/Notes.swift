import Model
import Storage

/// A note of the user's.
package struct WrittenNote: Hashable, Sendable {
  package var number: Int64
  package var address: String
  package var text: String
  /// The words it was written to.
  package var quote: String?
}

extension Library {
  /// Writes a note to an address.
  ///
  /// - Returns: The note with its number.
  /// - Throws: `LibraryError` of kind `nothingFound` where there is no such place.
  package func note(_ address: String, _ text: String) throws(LibraryError) -> WrittenNote {
    let place = try show(address)
    // The words of a whole document are no quotation.
    let quote = place.address.place == .document ? nil : place.text
    let number = try writing { (store) throws(StoreError) in
      try store.addNote(to: place.address.description, text, quote: quote)
    }
    return WrittenNote(number: number, address: place.address.description, text: text, quote: quote)
  }

  /// Takes a note away; its words stay in the journal.
  package func removeNote(_ number: Int64) throws(LibraryError) {
    let wasThere = try writing { (store) throws(StoreError) in try store.removeNote(number) }
    guard wasThere else { throw LibraryError(.nothingFound, "there is no note \(number)") }
  }

  /// Notes in the order they were written; of one document when a key is given.
  package func notes(of key: String? = nil) throws(LibraryError) -> [WrittenNote] {
    try using { (store) throws(StoreError) in
      try store.notes(of: key).map { WrittenNote(number: $0.id, address: $0.address, text: $0.text, quote: $0.quote) }
    }
  }
}
