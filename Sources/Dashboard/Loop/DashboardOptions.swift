public import TerminalUI

/// How the dashboard is shown, and where it keeps things.
public struct DashboardOptions: Sendable {
    /// Glyphs, colours and ground as far as the environment tells.
    public var capabilities: TerminalCapabilities
    /// The file of the user's wishes; nothing where nothing may be written.
    public var file: OptionsFile?
    /// What the command line says of the screen, which is above the file.
    public var overrides: ScreenPreferences
    /// A folder of data sets that the user named, for runs that are started from the list of presets.
    public var dataDirectory: String?
    /// Whether runs that are started from the list wait for a command before their first step.
    public var startsPaused: Bool
    /// The folder that saved screens are written to; nothing where nothing may be written.
    public var screenFolder: String?
    /// Where the file of a preset of some name lies.
    public var presetPath: @Sendable (String) -> String?

    /// Options; what is not said is as usual, and nothing is kept.
    public init(
        capabilities: TerminalCapabilities, file: OptionsFile? = nil,
        overrides: ScreenPreferences = ScreenPreferences(), dataDirectory: String? = nil, startsPaused: Bool = false,
        screenFolder: String? = nil, presetPath: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.capabilities = capabilities
        self.file = file
        self.overrides = overrides
        self.dataDirectory = dataDirectory
        self.startsPaused = startsPaused
        self.screenFolder = screenFolder
        self.presetPath = presetPath
    }
}
