// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of the program: its name and what stands below it.
func layer(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// The runtime goes into the binary where the toolchain offers that: a third of the time of a small command is spent on
/// finding some twenty shared libraries otherwise, and an installed program needs no toolchain beside it. It is linked for
/// one address for the same reason: a hundred thousand places would be moved at each start. Nor does it lend its symbols to
/// the libraries it loads, which would look for theirs among them first.
let isSelfContained: BuildSettingCondition = .when(platforms: [.linux], configuration: .release)

func program(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies,
    swiftSettings: settings + [.unsafeFlags(["-static-stdlib"], isSelfContained)],
    linkerSettings: [
      .unsafeFlags(
        ["-static-stdlib", "-Xlinker", "-no-pie", "-Xlinker", "--no-export-dynamic"], isSelfContained)
    ])
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

// In the order of the layers: a target imports only what stands above it here.
let package = Package(
  name: "quire",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "quire", targets: ["quire"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    layer("Model"),
    layer("Text", "Model"),
    layer("Parsing", "Text", "Model", "CLibXML2", "CZlib"),
    layer("Linking", "Text", "Model"),
    layer("Reviewing", "Text", "Model"),
    layer("Storage", "Model", "CZlib", grdb, sqlite),
    layer("Rendering", "Model"),
    layer("Measuring"),
    layer("Library", "Storage", "Parsing", "Linking", "Reviewing", "Text", "Model", crypto),
    program("quire", "Library", "Rendering", "Model", argumentParser),
    program("quire-bench", "Library", "Parsing", "Linking", "Measuring", "Text", "Model"),
    program("bare-search", sqlite),
    program("bare-import", "CLibXML2", "CZlib", sqlite),
    tests("Model", "Model"),
    tests("Text", "Text", "Model"),
    tests("Parsing", "Parsing", "Text", "Model"),
    tests("Linking", "Linking", "Text", "Model"),
    tests("Reviewing", "Reviewing", "Text", "Model"),
    tests("Storage", "Storage", "Model", grdb),
    tests("Rendering", "Rendering", "Model"),
    tests("Measuring", "Measuring"),
    tests("Library", "Library", "Storage", "Model"),
    tests("EndToEnd", "Library", "Parsing", "Model", exclude: ["Transcripts"]),
  ]
)
