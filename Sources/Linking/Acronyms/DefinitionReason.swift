package import Model

extension AcronymDefinition {
  /// Why this is taken for a definition, as a reader is told it.
  package var reason: String {
    switch rule {
    case "bracket": "the short form stands in a bracket behind the long one"
    case "inverse-bracket": "the long form stands in a bracket behind the short one"
    case "list": "a sign stands between the two"
    case "headed-list": "an entry under a heading that announces acronyms"
    case "connector": "the words between say so"
    case "respective": "two lists answer each other"
    case "beside": "the two stand side by side"
    case "markup": "the page marks it as an abbreviation"
    case "implicit-repeated": "the document repeats words with these initials"
    case "implicit-heading": "a heading has words with these initials"
    case "implicit-name": "the document has a name with these initials"
    case "implicit-phrase": "the document has a phrase with these initials"
    default: rule
    }
  }
}
