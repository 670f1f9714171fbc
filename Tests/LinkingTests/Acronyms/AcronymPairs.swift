import Linking
import Model

/// The definitions in a text as `SHORT = long form`, in reading order.
func acronymPairs(_ text: String) -> [String] {
  acronymDefinitions(in: Array(text.utf8)).map { "\($0.short) = \($0.long)" }
}

/// The rules that found the definitions in a text.
func acronymRules(_ text: String) -> Set<String> {
  Set(acronymDefinitions(in: Array(text.utf8)).map(\.rule))
}
