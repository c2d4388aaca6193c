import Foundation

/// The file that keeps what the user wants of the screen.
public struct OptionsFile: Sendable {
    /// Where it lies.
    public let path: String

    /// The file at a path.
    public init(path: String) {
        self.path = path
    }

    /// `swtorch-tui/config.yaml` in the folder that `XDG_CONFIG_HOME` names, else in `~/.config`; nothing without a home.
    public init?(environment: [String: String]) {
        let named = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
        guard let folder = named ?? home else { return nil }
        self.init(path: folder + "/swtorch-tui/config.yaml")
    }

    /// What was found in the file.
    public struct Content: Equatable, Sendable {
        /// The wishes that could be read.
        public var preferences = ScreenPreferences()
        /// Whether there is a file.
        public var isThere = false
        /// What is wrong with it, in one line.
        public var fault: String?
    }

    /// Reads the file; a damaged one is reported and what can be read of it holds.
    public func load() -> Content {
        guard FileManager.default.fileExists(atPath: path) else { return Content() }
        guard let data = FileManager.default.contents(atPath: path), let text = String(bytes: data, encoding: .utf8)
        else { return Content(isThere: true, fault: "\(path) cannot be read") }
        let (preferences, faults) = ScreenPreferences.read(text)
        let more = faults.count > 1 ? " (and \(faults.count - 1) more)" : ""
        return Content(preferences: preferences, isThere: true, fault: faults.first.map { "\(path), \($0)\(more)" })
    }

    /// Writes the file: first another one beside it, which then takes its name, so that it is never half written.
    ///
    /// - Throws: What the file system says.
    public func save(_ preferences: ScreenPreferences) throws {
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(preferences.text.utf8).write(to: url, options: .atomic)
    }
}
