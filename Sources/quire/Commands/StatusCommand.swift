import ArgumentParser
import Library
import Rendering

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say where the library is, how much it holds and whether it is up to date.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let status = try Library.open(global.libraryPath).status()
    let upToDate =
      status.outdated == 0
      ? "all documents were read by the present rules"
      : "\(counted(status.outdated, "document")) read by older rules; 'quire rebuild' brings the library up to date"
    let checks: [StructuredValue] = [
      ["name": "derivation", "ok": .boolean(status.outdated == 0), "detail": .string(upToDate)]
    ]
    let counts = status.counts.map { StructuredValue.Member($0.name, .integer($0.count)) }
    global.print(
      .object(
        [.init("format", 1), .init("library", .string(status.path))] + counts + [
          .init("derivation", .integer(status.derivation)), .init("sqlite", .string(status.engine)),
          .init("checks", .array(checks)),
        ]),
      text: {
        let width = status.counts.map(\.name.count).max() ?? 0
        let lines = status.counts.map { name, count in
          name + String(repeating: " ", count: width - name.count) + "  \(count)\n"
        }
        return "\(terminalSafe(status.path, singleLine: true))\n" + lines.joined() + upToDate + "\n"
      }, rows: { status.counts.map { [$0.name, String($0.count)] } })
  }
}
