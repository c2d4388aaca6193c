import TerminalUI

extension RunState {
    /// What an action leads to in a pane; nothing where the pane has no use for it.
    ///
    /// - Parameters:
    ///   - area: The cells of the pane's content, none where it is not shown.
    ///   - look: How it is drawn.
    mutating func answer(_ action: Action, in pane: Pane, area: Rect, look: Look) -> Answer? {
        switch pane {
        case .loss: lossAnswer(action, area: area, look: look)
        case .hyperparameters: hyperparametersAnswer(action, area: area)
        case .parameters: parametersAnswer(action)
        case .network: networkAnswer(action)
        case .lecture: lectureAnswer(action, area: area, look: look)
        case .log: logAnswer(action, area: area)
        case .picture: pictureAnswer(action, area: area, look: look)
        }
    }
}

extension RunState {
    /// What the pane in focus has open, which decides the meaning of its keys.
    var ownScenes: Scenes {
        switch focus {
        case .loss: loss.cursor != nil ? .crosshair : []
        case .picture: picture.pencil != nil ? .pencil : []
        case .parameters: parameters.scenes
        default: []
        }
    }
}
