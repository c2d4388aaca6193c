/// What can lie over the panes.
enum Page: Equatable, Sendable {
    /// The keys.
    case help
    /// The words used.
    case words
    /// What the pane in focus shows, and what each control does.
    case explanation
    /// Glyphs, colours, frame rate.
    case options
}
