import ArgumentParser
import Foundation
import Library
import Model
import Rendering

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note to a document or a place in it, or print notes.",
    discussion: "Notes survive every rebuild. Without TEXT the notes of the address's document are printed.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @Option(name: .long, help: "Take away the note with this number.") var remove: Int64?
  @Argument(help: "The address; without it, all notes are printed.") var address: String?
  @Argument(help: "The note; '-' reads it from standard input.") var text: [String] = []

  func run() throws {
    if let remove { return try takeAway(remove) }
    guard let address, !text.isEmpty else { return try printNotes() }
    let words = text == ["-"] ? piped() : text.joined(separator: " ")
    guard words.contains(where: { !$0.isWhitespace }) else { throw Failure(.usage, "the note is empty") }
    let note = try Library.openExisting(global.libraryPath, waiting.patience).note(address, words)
    global.print(
      .object([.init("format", 1)] + Self.members(note)), text: { "Note \(note.number) to \(note.address).\n" })
  }

  private func takeAway(_ number: Int64) throws {
    try Library.openExisting(global.libraryPath, waiting.patience).removeNote(number)
    global.print(["format": 1, "removed": .integer(Int(number))], text: { "Note \(number) taken away.\n" })
  }

  /// What comes through standard input, without the line's end that `echo` puts behind it.
  private func piped() -> String {
    let text = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    return String(text.reversed().drop(while: \.isNewline).reversed())
  }

  private func printNotes() throws {
    let library = try Library.open(global.libraryPath)
    let notes = try library.notes(of: try address.map { try library.show($0).address.key })
    global.print(
      ["format": 1, "notes": .array(notes.map { .object(Self.members($0)) })],
      text: { notes.map(Self.line).joined() }, lines: { notes.map { .object(Self.members($0)) } },
      rows: { notes.map { [String($0.number), $0.address, $0.text] } })
    if notes.isEmpty { throw Failure(.nothingFound, "there are no notes") }
  }

  private static func line(_ note: WrittenNote) -> String {
    "\(note.number)\t\(note.address)\t\(terminalSafe(note.text, singleLine: true))\n"
  }

  private static func members(_ note: WrittenNote) -> [StructuredValue.Member] {
    [
      .init("number", .integer(Int(note.number))), .init("address", .string(note.address)),
      .init("text", .string(note.text)), .init("quote", StructuredValue(note.quote)),
    ]
  }
}
