import Foundation

/// The program in a real terminal: tmux holds it, types keys, resizes it, and tells what the screen shows.
final class TerminalSession {
    /// Why a wait ended without what was waited for.
    struct Timeout: Error, CustomStringConvertible {
        let wanted: String
        let screen: [String]
        var description: String { "no \(wanted) on the screen:\n" + screen.joined(separator: "\n") }
    }

    /// A command that tmux refused.
    struct Failure: Error {
        let command: [String]
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
        var variables = BuiltProgram.changes
        variables["LANG"] = "C.UTF-8"
        // Options of its own, whatever the user keeps.
        variables["XDG_CONFIG_HOME"] = folder.url.path
        // A trap must end the program at once, not wait for somebody to look at its stack.
        variables["SWIFT_BACKTRACE"] = "enable=no"
        let exports = variables.merging(changes) { $1 }.map { "export \($0)=\(TerminalSession.quoted($1))" }
        let script = try folder.write(
            """
            unset TMUX LC_ALL LC_CTYPE COLORTERM NO_COLOR SWTORCH_DATA
            \(exports.joined(separator: "\n"))
            cd \(TerminalSession.quoted(folder.url.path))
            stty -a > before
            sh -c 'echo $$ > pid; exec "\(BuiltProgram.path)" \(arguments)'
            status=$?
            stty -a > after
            echo $status > status
            echo "the end, status $status"
            exec sleep 600
            """, to: "script")
        let configuration = try folder.write("set -g default-terminal \(term)\nset -g status off\n", to: "tmux.conf")
        try TerminalSession.tmux([
            "-u", "-L", socket, "-f", configuration, "new-session", "-d", "-x", "\(width)", "-y", "\(height)",
            "sh \(script)",
        ])
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

    /// Runs tmux and gives what it prints.
    ///
    /// Through the shell: Foundation's Process waits until every copy of a descriptor is closed, and the server that the
    /// first command leaves behind keeps its copies.
    @discardableResult
    private static func tmux(_ arguments: [String]) throws -> String {
        let folder = try TemporaryFolder()
        let output = folder.url.appending(path: "output").path
        let words = (["tmux"] + arguments).map(quoted).joined(separator: " ")
        guard system("\(words) </dev/null >\(quoted(output)) 2>/dev/null") == 0 else {
            throw Failure(command: arguments)
        }
        return try folder.text(of: "output")
    }

    /// A word as the shell reads it.
    private static func quoted(_ word: String) -> String {
        "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
