/// What the user has chosen in the Log pane.
struct LogViewState: Equatable, Sendable {
    /// The first event in sight; nothing while the newest ones are.
    var firstRow: Int?
}
