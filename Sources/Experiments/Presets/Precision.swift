/// How wide the numbers of a run are.
public enum Precision: String, Codable, CaseIterable, Sendable {
    /// 32 bits, about seven decimal digits: PyTorch's default.
    case float32
    /// 64 bits, about sixteen decimal digits: NumPy's default.
    case float64
}

/// Where the gradients of a step come from.
public enum GradientSource: String, Codable, CaseIterable, Sendable {
    /// The recorded operations are walked backwards.
    case autograd
    /// A formula that was derived on paper is evaluated.
    case byHand = "by_hand"
}
