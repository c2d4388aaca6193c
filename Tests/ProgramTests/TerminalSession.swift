import Foundation

/// The program in a real terminal: tmux holds it, types keys, resizes it, and tells what the screen shows.
final class TerminalSession {
    /// Why a wait ended without what was waited for.
    struct Timeout: Error, CustomStringConvertible {
        let wanted: String
        let screen: [String]
        var description: String { "no \(wanted) on the screen:\n" + screen.joined(separator: "\n") }
    }

    let folder: TemporaryFolder
    private let socket = "swtorch-\(UUID().uuidString.prefix(8))"

    /// Whether tmux is there.
    static var isAvailable: Bool { (try? tmux(["-V"])) != nil }

    /// Starts the program in a terminal of a size; the shell around it notes `stty -a` before and after, and the exit status.
    init(
        _ arguments: String, width: Int = 80, height: Int = 24, term: String = "tmux-256color",
        environment changes: [String: String] = [:]
    ) throws {
        folder = try TemporaryFolder()
        let script = try folder.write(
            """
            cd '\(folder.url.path)'
            stty -a > before
            sh -c 'echo $$ > pid; exec "\(BuiltProgram.path)" \(arguments)'
            status=$?
            stty -a > after
            echo $status > status.part
            mv status.part status
            echo "the end, status $status"
            exec sleep 600
            """, to: "script")
        var variables = BuiltProgram.environment(changes)
        variables["TERM"] = nil
        variables["TMUX"] = nil
        variables["LANG"] = changes["LANG"] ?? "C.UTF-8"
        variables["LC_ALL"] = nil
        let configuration = try folder.write("set -g default-terminal \(term)\nset -g status off\n", to: "tmux.conf")
        try TerminalSession.tmux(
            [
                "-u", "-L", socket, "-f", configuration, "new-session", "-d", "-x", "\(width)", "-y", "\(height)",
                "sh \(script)",
            ], environment: variables)
    }

    deinit {
        _ = try? TerminalSession.tmux(["-L", socket, "kill-server"])
    }

    /// Types keys by tmux's names (`Space`, `Enter`, `C-c`, `q`).
    func type(_ keys: String...) throws {
        for key in keys { try TerminalSession.tmux(["-L", socket, "send-keys", key]) }
    }

    /// Gives the terminal another size.
    func resize(width: Int, height: Int) throws {
        try TerminalSession.tmux(["-L", socket, "resize-window", "-x", "\(width)", "-y", "\(height)"])
    }

    /// The rows of the screen.
    func screen() throws -> [String] {
        try TerminalSession.tmux(["-L", socket, "capture-pane", "-p"])
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Waits until the screen is as wanted, looking again and again.
    ///
    /// - Returns: The screen that was.
    @discardableResult
    func wait(for wanted: String, seconds: Double = 60, _ isThere: ([String]) -> Bool) throws -> [String] {
        let end = Date(timeIntervalSinceNow: seconds)
        var last: [String] = []
        while Date() < end {
            last = try screen()
            if isThere(last) { return last }
            Thread.sleep(forTimeInterval: 0.02)
        }
        throw Timeout(wanted: wanted, screen: last)
    }

    /// Waits until some row holds a text.
    @discardableResult
    func wait(for text: String) throws -> [String] {
        try wait(for: text) { $0.contains { $0.contains(text) } }
    }

    /// Waits until the program is over.
    ///
    /// - Returns: Its exit status.
    func waitForEnd() throws -> Int32 {
        try wait(for: "the end, status")
        let text = try folder.text(of: "status").trimmingCharacters(in: .whitespacesAndNewlines)
        return Int32(text) ?? -1
    }

    /// Sends a signal to the program.
    func signal(_ number: Int32) throws {
        let text = try folder.text(of: "pid").trimmingCharacters(in: .whitespacesAndNewlines)
        guard let process = pid_t(text) else { throw Timeout(wanted: "process id", screen: try screen()) }
        kill(process, number)
    }

    @discardableResult
    private static func tmux(_ arguments: [String], environment: [String: String]? = nil) throws -> String {
        try launch("/usr/bin/env", ["tmux"] + arguments, environment: environment)
    }

    @discardableResult
    private static func launch(
        _ executable: String, _ arguments: [String], environment: [String: String]? = nil
    ) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        if let environment { process.environment = environment }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw CocoaError(.executableLoad)
        }
        return String(decoding: data, as: UTF8.self)
    }
}
