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
