/// How the dashboard shows a preset.
public struct ViewSpec: Codable, Equatable, Sendable {
    /// What the Picture pane draws.
    public var picture: PictureKind
    /// Names of the classes in the order of their numbers; empty for regression.
    public var classNames: [String]
    /// Whether the loss starts on a logarithmic axis.
    public var logLoss: Bool
    /// Panes that lecture mode shows, by their numbers.
    public var panes: [Int]

    /// A view of all its parts.
    public init(picture: PictureKind, classNames: [String] = [], logLoss: Bool = false, panes: [Int] = [1, 2]) {
        self.picture = picture
        self.classNames = classNames
        self.logLoss = logLoss
        self.panes = panes
    }
}

/// The kinds of picture that a model can be shown by.
public enum PictureKind: String, Codable, CaseIterable, Sendable {
    /// The fitted curve over its points.
    case fit
    /// The plane, tinted by the model's answer.
    case map
    /// Predicted against true value, or a logit against its class with the sigmoid's curve.
    case agreement
    /// Digits with what the model reads.
    case digits
}
