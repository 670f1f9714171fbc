import ArgumentParser
import Foundation
import Model
import Rendering

/// The formats of a bibliography.
enum BibliographyFormat: String, NamedChoice {
  case biblatex, csl, ris

  /// The format that a file's name speaks of; none for a name that speaks of none.
  init?(fileName: String) {
    switch URL(fileURLWithPath: fileName).pathExtension.lowercased() {
    case "bib": self = .biblatex
    case "json": self = .csl
    case "ris": self = .ris
    default: return nil
    }
  }

  /// The records in this format.
  func text(_ records: [BibliographyRecord]) -> String {
    switch self {
    case .biblatex: bibLaTeX(records)
    case .csl: cslJSON(records).json(.indented) + "\n"
    case .ris: Rendering.ris(records)
    }
  }
}
