import Experiments

/// What the user does in the Hyperparameters pane.
struct HyperparametersViewState: Equatable, Sendable {
    /// The options of a value, while they are shown as a list.
    var options: OptionChoice?
}

/// The options of a value, one of them under the cursor.
struct OptionChoice: Equatable, Sendable {
    /// Whose options they are.
    var key: Hyperparameter
    /// Their names in preset files.
    var names: [String]
    /// The one under the cursor.
    var index: Int
    /// Whether each is taken or left by itself, rather than one instead of the others.
    var takesSeveral = false
}
