/// Where the gradients of a step come from.
public enum GradientSource: String, Codable, CaseIterable, Sendable {
    /// The recorded operations are walked backwards.
    case autograd
    /// A formula that was derived on paper is evaluated.
    case byHand = "by_hand"
}
