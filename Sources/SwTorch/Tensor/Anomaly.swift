/// The first operation that produced a value that is not finite.
public struct Anomaly: Sendable, Equatable {
    /// The operation, such as `log`.
    public let operation: String
    /// The dotted name of the module that computed it, empty outside of modules.
    public let module: String
    /// The shapes of the operation's inputs; in the backward pass the shape of the gradient that its rule was given.
    public let inputShapes: [[Int]]
    /// The shape of the result that is not finite.
    public let shape: [Int]
    /// Whether the value appeared in the backward pass.
    public let isBackward: Bool
}

extension Anomaly: CustomStringConvertible {
    /// What happened where, in one sentence.
    public var description: String {
        let place = module.isEmpty ? "" : " in module \(module)"
        let what = isBackward ? "the gradient of \(operation)" : operation
        return "\(what)\(place) gave a value that is not finite: \(inputShapes) to \(shape)"
    }
}
