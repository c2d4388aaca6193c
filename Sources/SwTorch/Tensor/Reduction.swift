/// How the losses of the elements become the result.
public enum Reduction: String, Sendable, CaseIterable {
    /// Their mean.
    case mean
    /// Their sum.
    case sum
    /// All of them, unreduced.
    case none
}
