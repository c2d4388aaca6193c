public import TerminalUI

/// How the dashboard is shown.
public struct DashboardOptions: Sendable {
    /// Glyphs, colours and ground.
    public var capabilities: TerminalCapabilities
    /// Frames a second at most, 1 to 30.
    public var framesPerSecond: Int
    /// A folder of data sets that the user named, for runs that are started from the list of presets.
    public var dataDirectory: String?
    /// Whether runs that are started from the list wait for a command before their first step.
    public var startsPaused: Bool

    /// Options; ten frames a second unless told, a number outside of 1 to 30 counts as the nearest inside.
    public init(
        capabilities: TerminalCapabilities, framesPerSecond: Int = 10, dataDirectory: String? = nil,
        startsPaused: Bool = false
    ) {
        self.capabilities = capabilities
        self.framesPerSecond = min(max(1, framesPerSecond), 30)
        self.dataDirectory = dataDirectory
        self.startsPaused = startsPaused
    }

    /// Time from one frame to the next.
    var framePeriod: Duration { .seconds(1) / framesPerSecond }
}
