import ArgumentParser
import Library
import Rendering

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look for damage in the library; nothing is changed.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @Flag(name: .long, help: "Also compare every row and every original with its checksum.") var full = false

  func run() throws {
    let checks = try Library.examine(global.libraryPath, full: full, waiting.patience)
    let isSound = checks.allSatisfy(\.isSound)
    global.print(
      [
        "format": 1, "ok": .boolean(isSound),
        "checks": .array(
          checks.map { ["name": .string($0.name), "ok": .boolean($0.isSound), "detail": .string($0.detail)] }),
      ],
      text: {
        checks.map { check in
          let finding = check.detail.isEmpty ? "" : ": \(terminalSafe(check.detail, singleLine: true))"
          return "\(check.isSound ? "ok  " : "FAIL") \(check.name)\(finding)\n"
        }.joined()
      }, rows: { checks.map { [$0.isSound ? "ok" : "fail", $0.name, $0.detail] } })
    if !isSound { throw Failure(.failure, "\(global.libraryPath) is damaged") }
  }
}
