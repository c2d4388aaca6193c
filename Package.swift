// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the same habits: Swift 6 language mode (set for the package below), no warnings, and
/// imports that do not leak into a public interface by accident.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "swtorch-tui",
    products: [
        .library(name: "SwTorch", targets: ["SwTorch"]),
        .executable(name: "swtorch-tui", targets: ["swtorch-tui"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        // What comes from the system.
        .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // ncursesw (apt: libncursesw5-dev) is named in the module map: its pkg-config file warns at each build. Not a bare
        // system library, because what runs in signal handlers is a C file.
        .target(name: "CNcurses"),

        // The library: tensors, gradients, networks.
        .target(
            name: "CSwTorchKernels"
        ),
        .target(
            name: "SwTorch",
            dependencies: ["CSwTorchKernels", "COpenBLAS", "CZlib"],
            swiftSettings: settings
        ),

        // The language between trainer and screen, and its two sides.
        .target(name: "Experiments", dependencies: ["Yams"], swiftSettings: settings),
        .target(name: "Training", dependencies: ["SwTorch", "Experiments"], swiftSettings: settings),
        .target(name: "TerminalUI", swiftSettings: settings),
        .target(name: "Dashboard", dependencies: ["TerminalUI", "Experiments"], swiftSettings: settings),
        .target(name: "Console", dependencies: ["Experiments"], swiftSettings: settings),
        .target(name: "NcursesBackend", dependencies: ["TerminalUI", "CNcurses"], swiftSettings: settings),

        // What is run.
        .executableTarget(
            name: "swtorch-tui",
            dependencies: [
                "SwTorch", "Experiments", "Training", "TerminalUI", "Dashboard", "Console", "NcursesBackend",
                argumentParser,
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "swtorch-bench",
            dependencies: ["SwTorch", "Training", "Experiments", "Dashboard", "TerminalUI", argumentParser],
            swiftSettings: settings
        ),

        // What the lectures print, in short programs; no product.
        .executableTarget(name: "swtorch-examples", dependencies: ["SwTorch"], swiftSettings: settings),

        .testTarget(
            name: "SwTorchTests", dependencies: ["SwTorch"], resources: [.copy("Fixtures")], swiftSettings: settings),
        .testTarget(name: "ExamplesTests", dependencies: ["swtorch-examples", "SwTorch"], swiftSettings: settings),
        .testTarget(name: "ExperimentsTests", dependencies: ["Experiments"], swiftSettings: settings),
        .testTarget(
            name: "TrainingTests", dependencies: ["Training", "Experiments", "SwTorch"], swiftSettings: settings),
        .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: settings),
        .testTarget(
            name: "DashboardTests", dependencies: ["Dashboard", "Experiments", "TerminalUI"],
            resources: [.copy("Snapshots")], swiftSettings: settings),
        .testTarget(name: "ConsoleTests", dependencies: ["Console", "Experiments"], swiftSettings: settings),
        .testTarget(
            name: "NcursesBackendTests", dependencies: ["NcursesBackend", "TerminalUI"], swiftSettings: settings),
        .testTarget(
            name: "ProgramTests",
            dependencies: ["swtorch-tui", "Dashboard", "Training", "Experiments", "TerminalUI"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
