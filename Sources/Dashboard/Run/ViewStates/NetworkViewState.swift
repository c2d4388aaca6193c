/// What the user has chosen in the Network pane.
struct NetworkViewState: Equatable, Sendable {
    /// Whether the computation graph of the step takes the place of the units.
    var showsGraph = false
    /// The chosen weight.
    var cursor = NetworkCursor.start
    /// The chosen row of the graph, from the loss.
    var graphRow = 0
}
