/// What the user has chosen in the Parameters pane.
struct ParametersViewState: Equatable, Sendable {
    /// The picked row.
    var row = 0
    /// Only tensors are listed whose names hold this text.
    var filter = ""
    /// By what tensors are sorted; as they are declared unless chosen.
    var order = ParameterOrder.declared
    /// The tensor that is opened.
    var opened: OpenedTensor?

    /// What of it decides the meaning of keys.
    var scenes: Scenes { opened != nil ? .opened : filter.isEmpty ? [] : .filtered }
}
