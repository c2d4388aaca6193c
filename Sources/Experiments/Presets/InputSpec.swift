/// What becomes of a row's features before the model sees them.
///
/// The features are formed from the raw values first; what was formed is then normalised.
public struct InputSpec: Codable, Equatable, Sendable {
    /// How the values are scaled.
    public var normalization: Normalization
    /// What is fed in for data of two features; empty for the features as they are.
    public var features: [InputFeature]

    /// A treatment; nothing unless told.
    public init(normalization: Normalization = .none, features: [InputFeature] = []) {
        self.normalization = normalization
        self.features = features
    }
}

/// How inputs are scaled.
public enum Normalization: String, Codable, CaseIterable, Sendable {
    /// They stay as they are.
    case none
    /// `(value - mean) / std` with the statistics of the training part: one pair for all pixels of images, one for each
    /// feature of points.
    case standard
}

/// A function of two coordinates that is fed into a model.
public enum InputFeature: String, Codable, CaseIterable, Sendable {
    case x, y
    case x2, y2
    case xy
    case sinX = "sin_x"
    case sinY = "sin_y"
}
