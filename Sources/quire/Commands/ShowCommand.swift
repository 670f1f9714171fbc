import ArgumentParser
import Library
import Model
import Rendering

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a document, some of its blocks, a comment, or a span.",
    discussion: """
      An address is KEY, KEY#p12, KEY#p12-14, KEY#c3 or KEY#p12:40-118; KEY@2 is an older text. An address with a \
      hash (~9f3a61c2), as exports have it, is followed to where its words stand now.
      """)

  @OptionGroup var global: GlobalOptions
  @Flag(name: .long, help: "Print the bytes of the file it was read from.") var original = false
  @Flag(name: .long, help: "Say where each value of its head was read, and what was found in it by which rule.")
  var why = false
  @Flag(name: .long, help: "Print its links only.") var links = false
  @Flag(name: .long, help: "With a comment: also what it answers and what answers it.") var thread = false
  @Argument(help: "The address.") var address: String

  func run() throws {
    let library = try Library.open(global.libraryPath)
    let place = try library.show(address)
    if let moved = place.moved, !global.quiet {
      let what = moved.version == nil ? "the words moved; they stand at" : "the text changed; the words stood at"
      StandardOutput.note("quire: \(what) \(moved)")
    }
    if original { return StandardOutput.write(try library.original(of: place)) }
    let comments = shownComments(place)
    let facts = why ? try library.derivedFacts(of: place) : []
    let isWhole = place.address.place == .document
    let phrases = isWhole ? try library.keyphrases(of: place.address.key)[place.address.key] ?? [] : []
    global.print(
      ShownValue.object(place, comments: comments, why: why, facts: facts, keyphrases: phrases),
      text: {
        if links { return ShownText.links(place) }
        if why { return ShownText.reasons(place) + ShownFacts.text(facts) }
        return comments.isEmpty ? ShownText.place(place) : ShownText.thread(place, comments)
      })
  }

  /// The comment of the address, with `--thread` among those above and below it; none for other places.
  private func shownComments(_ place: ShownPlace) -> [Int] {
    guard let comment = place.comment else { return [] }
    guard thread else { return [comment] }
    let comments = place.document.comments
    var above: [Int] = []
    var next = comments[comment].parent
    while let parent = next, !above.contains(parent) {
      above.append(parent)
      next = comments[parent].parent
    }
    var below: Set<Int> = [comment]
    // Parents stand before their children.
    for index in comments.indices.dropFirst(comment + 1) {
      if let parent = comments[index].parent, below.contains(parent) { below.insert(index) }
    }
    return above.reversed() + below.sorted()
  }
}
