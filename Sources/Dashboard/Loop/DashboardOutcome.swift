/// How the dashboard came to its end, and what is left to say once the terminal is given back.
public struct DashboardOutcome: Equatable, Sendable {
    /// Who ended it.
    public enum Ending: Equatable, Sendable {
        /// The user.
        case quit
        /// A signal, by its number.
        case signal(Int32)
    }

    /// Who ended it.
    public var ending: Ending
    /// Whether the run on show had diverged or failed.
    public var hasFailed: Bool
    /// The run in a few lines: where it stood, what was changed, and the line that starts it again.
    ///
    /// Empty without a run.
    public var summary: [String]

    /// The exit status: 128 and the signal's number, 1 for a run that diverged or failed, 0 else.
    public var exitStatus: Int32 {
        switch ending {
        case .signal(let number): 128 + number
        case .quit: hasFailed ? 1 : 0
        }
    }
}
