import Foundation

/// The program as it was built beside these tests.
enum BuiltProgram {
    /// Path of the executable.
    static let path: String = {
        // The test runner is a bundle or an executable in the folder of the products.
        var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path.count > 1 {
            let candidate = folder.appending(path: "swtorch-tui").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
            folder.deleteLastPathComponent()
        }
        return "swtorch-tui"
    }()

    /// The folder of the presets in this checkout.
    static let presets: String =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "presets").path

    /// What a command printed, and how it ended.
    struct Outcome {
        let output: String
        let errors: String
        let status: Int32

        var lines: [String] {
            output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// Variables by which a run uses this checkout's presets and no data set but the program's own.
    static let changes = [
        "SWTORCH_PRESETS": presets,
        "XDG_DATA_HOME": FileManager.default.temporaryDirectory.appending(path: "swtorch-no-data").path,
    ]

    /// Runs the program to its end without a terminal.
    ///
    /// - Parameter sink: Where its output goes instead of into the outcome.
    static func run(
        _ arguments: [String], environment changes: [String: String] = [:], output sink: FileHandle? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(Self.changes.merging(changes) { $1 }) { $1 }
            .filter { $0.key != "SWTORCH_DATA" || changes["SWTORCH_DATA"] != nil }
        process.standardInput = FileHandle.nullDevice
        // Files rather than pipes: a pipe that nobody empties while the other one is read would block the program.
        let folder = try TemporaryFolder()
        let output = try folder.makeFile("output")
        let errors = try folder.makeFile("errors")
        process.standardOutput = sink ?? output
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        return Outcome(
            output: try folder.text(of: "output"), errors: try folder.text(of: "errors"),
            status: process.terminationStatus)
    }
}

/// A folder that is gone with the value that owns it.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "swtorch-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// An empty file, open for writing.
    func makeFile(_ name: String) throws -> FileHandle {
        let file = url.appending(path: name)
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }

    /// Writes a file and tells its path.
    func write(_ text: String, to name: String) throws -> String {
        let file = url.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// What a file holds; nothing while it is not there.
    func text(of name: String) throws -> String {
        let file = url.appending(path: name)
        guard FileManager.default.fileExists(atPath: file.path) else { return "" }
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
