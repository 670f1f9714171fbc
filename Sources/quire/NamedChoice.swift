import ArgumentParser

/// A value that is typed by its name.
///
/// The parser would find the names through key paths, at each start and for every command: a twentieth of a small search.
protocol NamedChoice: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension NamedChoice {
  static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  static var allValueDescriptions: [String: String] { [:] }
  var defaultValueDescription: String { rawValue }
}
