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

/// Looks for the origin of values that are not finite.
///
/// Nothing is looked at outside of `run`.
public enum AnomalyDetection {
    /// Runs `body`, usually one more time the minibatch whose loss was not finite, with every result watched.
    ///
    /// - Returns: What `body` returned, and the first operation on this thread whose result held a NaN or an infinity.
    public static func run<Result>(_ body: () throws -> Result) rethrows -> (result: Result, anomaly: Anomaly?) {
        let context = ThreadContext.current
        let before = context.seeksAnomaly
        context.anomaly = nil
        context.seeksAnomaly = true
        defer { context.seeksAnomaly = before }
        let result = try body()
        return (result, context.anomaly)
    }
}

extension Tensor {
    /// Notes an operation as an anomaly where it is the first whose result is not finite.
    @inline(never)
    func inspect(named name: String, _ inputShapes: [[Int]], module: String? = nil, isBackward: Bool = false) {
        let context = ThreadContext.current
        guard context.seeksAnomaly, context.anomaly == nil, dtype.isFloatingPoint, !Kernels.isFinite(self) else {
            return
        }
        context.anomaly = Anomaly(
            operation: name, module: module ?? context.moduleName, inputShapes: inputShapes, shape: shape,
            isBackward: isBackward)
    }
}
