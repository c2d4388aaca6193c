// Comparisons: truth values without history.

infix operator .& : LogicalConjunctionPrecedence
infix operator .| : LogicalDisjunctionPrecedence
prefix operator .!
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

// MARK: - Truth values

extension Tensor {
    /// Where both are true; numbers other than 0 count as true.
    public static func .& (a: Tensor, b: Tensor) -> Tensor { a.to(.bool) * b.to(.bool) }

    /// Where at least one is true; numbers other than 0 count as true.
    public static func .| (a: Tensor, b: Tensor) -> Tensor { a.to(.bool) + b.to(.bool) }

    /// Where the element is false, or 0.
    public static prefix func .! (a: Tensor) -> Tensor { a .== 0 }

    /// Whether at least one element is true, as a 0-dimensional tensor.
    public func any() -> Tensor { count == 0 ? Tensor([false], shape: []) : detach().to(.bool).max() }

    /// Whether all elements are true, as a 0-dimensional tensor; true where there are none.
    public func all() -> Tensor { count == 0 ? Tensor([true], shape: []) : detach().to(.bool).min() }

    /// Whether at least one element along a dimension is true.
    public func any(dim: Int, keepDim: Bool = false) -> Tensor {
        detach().to(.bool).to(.int64).sum(dim, keepDim: keepDim) .> 0
    }

    /// Whether all elements along a dimension are true.
    public func all(dim: Int, keepDim: Bool = false) -> Tensor { .!((.!self).any(dim: dim, keepDim: keepDim)) }

    /// Where the elements are NaN.
    public func isNaN() -> Tensor { self .!= self }

    /// Where the elements are infinite.
    public func isInfinite() -> Tensor { abs() .== .infinity }

    /// Whether two tensors have the same shape and the same elements, as PyTorch's `torch.equal`.
    public func isEqual(to other: Tensor) -> Bool {
        layout.sizes == other.layout.sizes && (self .== other).all().item() != 0
    }

    /// Whether all elements differ by at most `atol + rtol · |other|`, as PyTorch's `allclose`; broadcast.
    public func isClose(to other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false) -> Bool {
        noGrad {
            let (a, b) = (detach().to(.float64), other.detach().to(.float64))
            var close = (a .== b) .| (((a - b).abs() .<= b.abs() * rtol + atol) .& (b.abs() .< .infinity))
            if equalNaN { close = close .| (a.isNaN() .& b.isNaN()) }
            return close.all().item() != 0
        }
    }
}
