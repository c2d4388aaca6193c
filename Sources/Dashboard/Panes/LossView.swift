/// What the user has chosen to see in the Loss pane.
struct LossView: Equatable, Sendable {
    /// How the training line is made.
    var smoothing = LossSmoothing.epochMean
    /// Whether lines lead from the ticks through the plot.
    var showsGuides = false
    /// The step under the crosshair; nothing where there is none.
    var cursor: Int?
}
