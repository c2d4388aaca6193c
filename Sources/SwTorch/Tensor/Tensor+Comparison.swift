// Comparisons: truth values without history.

infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence
infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence

extension Tensor {
    /// Where two tensors are equal, broadcast.
    public static func .== (a: Tensor, b: Tensor) -> Tensor { a.compared(.equal, b) }

    /// Where two tensors differ, broadcast.
    public static func .!= (a: Tensor, b: Tensor) -> Tensor { a.compared(.notEqual, b) }

    /// Where the first is less, broadcast.
    public static func .< (a: Tensor, b: Tensor) -> Tensor { a.compared(.less, b) }

    /// Where the first is less or equal, broadcast.
    public static func .<= (a: Tensor, b: Tensor) -> Tensor { a.compared(.lessOrEqual, b) }

    /// Where the first is greater, broadcast.
    public static func .> (a: Tensor, b: Tensor) -> Tensor { a.compared(.greater, b) }

    /// Where the first is greater or equal, broadcast.
    public static func .>= (a: Tensor, b: Tensor) -> Tensor { a.compared(.greaterOrEqual, b) }

    /// Where an element equals a constant.
    public static func .== (a: Tensor, b: Double) -> Tensor { a.compared(.equal, a.constant(b)) }

    /// Where an element differs from a constant.
    public static func .!= (a: Tensor, b: Double) -> Tensor { a.compared(.notEqual, a.constant(b)) }

    /// Where an element is less than a constant.
    public static func .< (a: Tensor, b: Double) -> Tensor { a.compared(.less, a.constant(b)) }

    /// Where an element is less than a constant or equal to it.
    public static func .<= (a: Tensor, b: Double) -> Tensor { a.compared(.lessOrEqual, a.constant(b)) }

    /// Where an element is greater than a constant.
    public static func .> (a: Tensor, b: Double) -> Tensor { a.compared(.greater, a.constant(b)) }

    /// Where an element is greater than a constant or equal to it.
    public static func .>= (a: Tensor, b: Double) -> Tensor { a.compared(.greaterOrEqual, a.constant(b)) }

    private func constant(_ value: Double) -> Tensor {
        if dtype.isFloatingPoint { return Tensor(value, dtype: dtype) }
        return Int(exactly: value).map { Tensor($0) } ?? Tensor(value)
    }

    private func compared(_ comparison: Comparison, _ other: Tensor) -> Tensor {
        var common = DType.promoted(dtype, rank: rank, other.dtype, rank: other.rank)
        if common == .bool { common = .int64 }
        if dtype != common || other.dtype != common {
            return detach().to(common).compared(comparison, other.detach().to(common))
        }
        guard let sizes = Layout.broadcast(layout.sizes, other.layout.sizes) else {
            fail("comparison: shapes \(shape) and \(other.shape) cannot be broadcast together")
        }
        return Kernels.compare(comparison, self, other, sizes: sizes)
    }
}
