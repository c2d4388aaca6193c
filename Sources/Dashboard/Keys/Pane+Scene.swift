extension Pane {
    /// The scene of its keys.
    var scene: Scenes {
        switch self {
        case .loss: .loss
        case .picture: .picture
        case .hyperparameters: .hyperparameters
        case .parameters: .parameters
        }
    }
}
