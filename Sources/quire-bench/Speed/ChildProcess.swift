import Foundation

/// One run of a program, with what it cost.
struct ChildProcess {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// By the clock, and by the processors.
  var seconds: Double
  var processorSeconds: Double
  /// The most memory that it held at once, in bytes. A child begins with what its parent held, so the parent must be
  /// smaller than what it measures.
  var peak: Int
  var output: String

  /// Runs a program to its end; what it writes to standard error is lost.
  ///
  /// - Parameters:
  ///   - program: A path, or a name that is looked up.
  ///   - wantsOutput: Whether its output is read; else it goes nowhere.
  ///   - mayFail: Whether a run that does not exit with 0 is told as one that never ended.
  /// - Throws: ``Failure`` when it cannot be started, or does not exit with 0.
  static func run(
    _ program: String, _ arguments: [String], input: String = "", wantsOutput: Bool = false, mayFail: Bool = false
  ) throws -> ChildProcess {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quire-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, sink) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    try Data(input.utf8).write(to: source)
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, source.path, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, wantsOutput ? sink.path : "/dev/null", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + environment).forEach { free($0) } }
    var number: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawnp(&number, program, &actions, nil, &words, &environment) == 0 else {
      throw Failure(description: "\(program) cannot be started")
    }
    var (status, usage) = (Int32(0), rusage())
    while wait4(number, &status, 0, &usage) < 0 && errno == EINTR {}
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard status == 0 || mayFail else {
      throw Failure(description: "\(program) \(arguments.joined(separator: " ")) ended with \(status >> 8 & 0xFF)")
    }
    return ChildProcess(
      seconds: status == 0 ? seconds : .infinity,
      processorSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peak: bytes(usage.ru_maxrss),
      output: wantsOutput ? String(decoding: try Data(contentsOf: sink), as: UTF8.self) : "")
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  /// Linux counts memory in kilobytes, macOS in bytes.
  private static func bytes(_ size: Int) -> Int {
    #if canImport(Darwin)
      size
    #else
      size * 1024
    #endif
  }
}
