import GRDB

extension Row {
  /// The value of a column.
  ///
  /// GRDB's subscript ends the process where the file holds a value of another type, as a damaged one may; this throws.
  func read<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    try decode(Value.self, forColumn: column)
  }
}

/// A row whose values are of the right types and cannot belong together, as those of a damaged one may.
struct DamagedRow: Error {}
