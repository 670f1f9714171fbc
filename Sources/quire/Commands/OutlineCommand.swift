import ArgumentParser
import Foundation
import Library
import Model
import Rendering

struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "Review a topic: what the library's texts say to the four questions.",
    discussion: """
      What do we think we know? How do we think we know it? What are we focused on? What aren't we focused on? Each \
      answer is a sentence of a stored text, word for word, with who says it and where. Exits 1 when the library has \
      nothing on the topic. A file's name tells the format where --format does not.
      """)

  @Option(
    name: .long, help: ArgumentHelp("The library's file.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var library: String?
  @Option(name: .long, help: "How the review is written.") var format: OutlineFormat?
  @Flag(name: .long, help: "Short for --format json.") var json = false
  @Option(name: .long, help: "What the sections are.") var by: OutlineRecipe.Arrangement = .question
  @Option(name: .long, help: "Quotations in a section.") var quotes = 8
  @Option(name: .long, help: "How deep headings go: 1 for sections, 2 for their concepts as well.") var depth = 2
  @Option(name: .long, help: ArgumentHelp("Also read what this finds.", valueName: "query")) var add: [String] = []
  @Option(name: .long, help: ArgumentHelp("Quote nothing from there.", valueName: "address")) var exclude: [String] = []
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to a file; a vault is a folder.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Write what is cited there: .bib, .json (CSL) or .ris.", valueName: "file"), completion: .file())
  var bibliography: String?
  @Option(
    name: .long, help: ArgumentHelp("Make the review of an export anew and tell what has changed.", valueName: "file"),
    completion: .file())
  var reproduce: String?
  @Argument(help: "The topic, as a query.") var topic: [String] = []

  func validate() throws {
    if reproduce == nil, topic.isEmpty { throw ValidationError("Name a topic, or an export with --reproduce.") }
    if reproduce != nil, !topic.isEmpty { throw ValidationError("An export that is made anew has a topic of its own.") }
    if let bibliography, BibliographyFormat(fileName: bibliography) == nil {
      throw ValidationError("--bibliography is a file that ends with .bib, .json or .ris.")
    }
    if quotes < 1 || !(1...2).contains(depth) { throw ValidationError("--quotes is 1 or more, --depth 1 or 2.") }
  }

  func run() throws {
    let shelf = try Library.open(GlobalOptions.libraryPath(library))
    guard let reproduce else {
      let recipe = OutlineRecipe(
        topic: topic.joined(separator: " "), arrangement: by, quotes: quotes, depth: depth, added: add,
        excluded: exclude)
      return try export(try shelf.outline(recipe), of: shelf)
    }
    guard let bytes = FileManager.default.contents(atPath: reproduce) else {
      throw Failure(.failure, "\(reproduce) could not be read")
    }
    guard let recipe = OutlineRecipe(in: Array(bytes)) else {
      throw Failure(.failure, "\(reproduce) is no export of an outline, or of a format that keeps no recipe")
    }
    let outline = try shelf.outline(recipe)
    let difference = OutlineDifference(from: recipe, to: outline)
    StandardOutput.write(
      json ? difference.structured.json() + "\n" : difference.text)
    if output != nil || bibliography != nil { try export(outline, of: shelf) }
  }

  private func export(_ outline: Outline, of shelf: Library) throws {
    var export = OutlineExport(format: chosenFormat, output: output)
    if let bibliography {
      export.bibliography = .init(file: bibliography, records: try shelf.bibliography(of: outline))
    }
    try export.write(outline)
  }

  private var chosenFormat: OutlineFormat {
    if json { return .json }
    return format ?? output.flatMap(OutlineFormat.init(fileName:)) ?? .text
  }
}

extension OutlineRecipe.Arrangement: NamedChoice {}

extension OutlineDifference {
  fileprivate var text: String {
    let sources = newWorks.isEmpty ? "" : ": " + newWorks.joined(separator: ", ")
    var text = "\(counted(newWorks.count, "new work"))\(sources)\n"
    text += "\(counted(kept, "quotation")) as before, \(fromNewWorks.count + added.count) new, \(gone.count) gone\n"
    for quotation in fromNewWorks + added {
      text += "  + \u{201C}\(terminalSafe(quotation.quote, singleLine: true))\u{201D}\n"
      text += "    \u{2014} \(terminalSafe(quotation.source, singleLine: true))\n"
    }
    for quoted in gone { text += "  - \(terminalSafe(quoted.key, singleLine: true)) ~\(quoted.hash)\n" }
    return text
  }

  fileprivate var structured: StructuredValue {
    [
      "format": 1, "newWorks": StructuredValue(newWorks), "kept": .integer(kept),
      "added": .array((fromNewWorks + added).map(\.structured)),
      "gone": .array(gone.map { ["key": .string($0.key), "hash": .string("\($0.hash)")] }),
    ]
  }
}
