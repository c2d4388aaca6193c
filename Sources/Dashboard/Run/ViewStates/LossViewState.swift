/// What the user has chosen in the Loss pane.
struct LossViewState: Equatable, Sendable {
    /// Whether the loss has a logarithmic axis, once the user has chosen.
    var chosenLogScale: Bool?
    /// How the training line is made.
    var smoothing = LossSmoothing.epochMean
    /// Whether lines lead from the ticks through the plot.
    var showsGuides = false
    /// The step under the crosshair; nothing where there is none.
    var cursor: Int?
}
