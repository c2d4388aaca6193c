// Tensors whose elements follow from their place.

extension Tensor {
    /// The matrix with ones where row and column are the same, zeros elsewhere.
    ///
    /// - Parameters:
    ///   - rows: How many rows there are.
    ///   - columns: As many as rows where none are given.
    ///   - dtype: The type of the elements.
    /// - Precondition: No size is negative.
    public static func eye(_ rows: Int, _ columns: Int? = nil, dtype: DType = .float32) -> Tensor {
        (Tensor.arange(rows).unsqueezed(1) .== Tensor.arange(columns ?? rows)).to(dtype)
    }

    /// start, start + step, … up to but without `end`: ⌈(end − start) / step⌉ values.
    ///
    /// Floats are rounded where PyTorch rounds them, which fills its vectors, of eight or four, from their first value.
    ///
    /// - Precondition: `step` is not 0 and leads from `start` towards `end`.
    public static func arange(_ start: Double, _ end: Double, step: Double = 1, dtype: DType = .float32) -> Tensor {
        let steps = (end - start) / step
        guard step != 0, steps >= 0, steps.isFinite else {
            fail("arange: a step of \(step) does not lead from \(start) to \(end)")
        }
        let count = Int(steps.rounded(.up))
        let lanes = dtype == .float32 ? 8 : 4
        let vectorEnd = dtype.isFloatingPoint ? count / (2 * lanes) * 2 * lanes : 0
        let values = (0..<count).map { index in
            let first = index < vectorEnd ? index / lanes * lanes : index
            let base = start.addingProduct(Double(first), step)
            if index == first { return base }
            return (dtype == .float32 ? Double(Float(base)) : base).addingProduct(Double(index - first), step)
        }
        return Tensor(values, shape: [count], dtype: dtype)
    }

    /// 0, 1, … up to but without `end`.
    ///
    /// - Precondition: `end` is not negative.
    public static func arange(_ end: Int, dtype: DType = .int64) -> Tensor {
        guard end >= 0 else { fail("arange: \(end) is negative") }
        return Tensor(Array(0..<end), shape: [end], dtype: dtype)
    }

    /// `steps` values from `start` to `end`, both included, at equal distances.
    ///
    /// Each is computed from the nearer end with one rounding, as PyTorch does.
    ///
    /// - Precondition: `steps` is not negative.
    public static func linspace(_ start: Double, _ end: Double, steps: Int, dtype: DType = .float32) -> Tensor {
        guard steps >= 0 else { fail("linspace: \(steps) steps") }
        if dtype == .float32 {
            return Tensor(spaced(Float(start), Float(end), steps), shape: [steps])
        }
        return Tensor(spaced(start, end, steps), shape: [steps], dtype: dtype)
    }

    private static func spaced<Value: BinaryFloatingPoint>(_ start: Value, _ end: Value, _ steps: Int) -> [Value] {
        let step = steps > 1 ? (end - start) / Value(steps - 1) : 0
        return (0..<steps).map { index in
            index < steps / 2 || steps == 1
                ? start.addingProduct(step, Value(index)) : end.addingProduct(-step, Value(steps - 1 - index))
        }
    }
}
