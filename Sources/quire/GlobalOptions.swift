import ArgumentParser
import Foundation
import Library
import Rendering

/// The options every command takes.
struct GlobalOptions: ParsableArguments {
  enum Format: String, NamedChoice {
    case text, json, jsonl, tsv
  }

  enum Color: String, NamedChoice {
    case auto, always, never
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The library's file.", discussion: "Default: $QUIRE_LIBRARY, else quire/library.sqlite in $XDG_DATA_HOME.",
      valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var library: String?

  @Option(name: .long, help: "How results are printed.")
  var format: Format = .text

  @Flag(name: .long, help: "Short for --format json.")
  var json = false

  @Option(name: .long, help: "When to use colour.")
  var color: Color = .auto

  @Flag(name: .long, help: "Say nothing but results and errors.")
  var quiet = false

  @Flag(name: .long, help: "Say more on standard error.")
  var verbose = false

  /// The options of a command line that names none.
  static var usual: GlobalOptions {
    var options = GlobalOptions()
    (options.library, options.format, options.color) = (nil, .text, .auto)
    (options.json, options.quiet, options.verbose) = (false, false, false)
    return options
  }

  /// The format asked for, `--json` taken into account.
  var chosenFormat: Format { json ? .json : format }

  /// The path of the library, by option, environment or the XDG base directory specification.
  var libraryPath: String { Self.libraryPath(library) }

  /// The path that an option names, or the one that stands without it.
  static func libraryPath(_ library: String?) -> String {
    if let library { return library }
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["QUIRE_LIBRARY"], !path.isEmpty { return path }
    let home = environment["HOME"] ?? "."
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(home)/.local/share"
    return "\(data)/quire/library.sqlite"
  }

  /// Whether to colour standard output: asked for, or a terminal whose user did not refuse (no-color.org).
  var usesColor: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }
  }

  /// Says on standard error what only those want to know who asked for more.
  func tell(_ message: @autoclosure () -> String) {
    if verbose, !quiet { StandardOutput.note("quire: \(terminalSafe(message(), singleLine: true))") }
  }

  /// Prints one structured value in the format asked for; `text` is only asked for the text, `rows` for a table.
  func print(
    _ value: @autoclosure () -> StructuredValue, text: () -> String, lines: (() -> [StructuredValue])? = nil,
    rows: (() -> [[String]])? = nil
  ) {
    tell("library: \(libraryPath)")
    switch chosenFormat {
    case .text: StandardOutput.write(text())
    case .json: StandardOutput.write(value().json(.indented) + "\n")
    case .jsonl: StandardOutput.write((lines?() ?? [value()]).map { $0.json(.compact) + "\n" }.joined())
    case .tsv: StandardOutput.write(rows.map { tabSeparated($0()) } ?? value().json(.compact) + "\n")
    }
  }
}
