// Functions of two elements with broadcasting: forward and gradient rule.

extension Tensor {
    /// Applies a primitive function of two elements, after broadcasting and type promotion.
    @inline(__always)
    func combined(_ function: BinaryFunction, _ other: Tensor) -> Tensor {
        if dtype != other.dtype || !dtype.isFloatingPoint && (dtype == .bool || function.needsPromotion) {
            return combinedAfterPromotion(function, other)
        }
        guard let sizes = Layout.broadcast(layout.sizes, other.layout.sizes) else {
            fail("\(function.name): shapes \(shape) and \(other.shape) cannot be broadcast together")
        }
        let result = Kernels.binary(function, self, other, sizes: sizes)
        switch function {
        case .add, .subtract:
            return result.recorded(.binary(function), self, other)
        case .multiply:
            return result.recorded(
                .binary(function), self, other, saving: other.requiresGrad ? self : nil, requiresGrad ? other : nil)
        case .power:
            return result.recorded(.binary(function), self, other, saving: self, other, keepsResult: true)
        default:
            return result.recorded(.binary(function), self, other, saving: self, other)
        }
    }

    @inline(never)
    private func combinedAfterPromotion(_ function: BinaryFunction, _ other: Tensor) -> Tensor {
        var target = DType.promoted(dtype, rank: rank, other.dtype, rank: other.rank)
        if !target.isFloatingPoint && function.isFractional { target = .float32 }
        if target == .int64 && function.dividesIntegers {
            return to(target).dividedWhole(function, other.to(target))
        }
        if target == .bool {
            guard function.isDefinedForTruth else { fail("\(function.name): not defined for truth values") }
            // Sum and product of truth values are or and and; the integers 0 and 1 say the same.
            return to(.int64).combined(function, other.to(.int64)).to(.bool)
        }
        return to(target).combined(function, other.to(target))
    }

    private func dividedWhole(_ function: BinaryFunction, _ other: Tensor) -> Tensor {
        guard let sizes = Layout.broadcast(layout.sizes, other.layout.sizes) else {
            fail("\(function.name): shapes \(shape) and \(other.shape) cannot be broadcast together")
        }
        if sizes.product > 0, (other .== 0).any().item() != 0 {
            fail("\(function.name): an integer of shape \(shape) is divided by zero")
        }
        return Kernels.binary(function, self, other, sizes: sizes)
    }
}

extension BinaryFunction {
    /// The result of integers is a fraction.
    fileprivate var isFractional: Bool { self == .divide || self == .atan2 || self == .hypot || self == .copysign }

    /// The processor would stop the program at a divisor of zero.
    fileprivate var dividesIntegers: Bool { self == .floorDivide || self == .remainder || self == .fmod }

    fileprivate var needsPromotion: Bool { isFractional || dividesIntegers }

    fileprivate var isDefinedForTruth: Bool {
        self == .add || self == .multiply || self == .maximum || self == .minimum
    }
}

extension Node {
    func propagateBinary(_ function: BinaryFunction, _ gradient: Tensor) {
        switch function {
        case .add:
            send(gradient, to: input0)
            send(gradient, to: input1)
        case .subtract:
            send(gradient, to: input0)
            send(-gradient, to: input1)
        case .multiply:
            send(product(gradient, second, for: input0), to: input0)
            send(product(gradient, first, for: input1), to: input1)
        case .divide:
            send(gradient / second, to: input0)
            send(-(gradient * ((first / second) / second)), to: input1)
        case .maximum, .minimum:
            let (shareOfFirst, shareOfSecond) = winningShares(function)
            send(gradient * shareOfFirst, to: input0)
            send(gradient * shareOfSecond, to: input1)
        default:
            send(slopes(function).0() * gradient, to: input0)
            send(slopes(function).1() * gradient, to: input1)
        }
    }

    /// The derivatives by the two inputs, in operations that can be differentiated again.
    private func slopes(_ function: BinaryFunction) -> (() -> Tensor, () -> Tensor) {
        let (x, y) = (first, second)
        switch function {
        case .power:
            // x⁰ is constant in x, and 0ʸ in y where y is not negative.
            return (
                { Tensor.where(y .== 0, 0, y * x.pow(y - 1)) },
                { [self] in
                    let isConstant = (x .== 0) .& (y .>= 0)
                    return Tensor.where(isConstant, 0, output * Tensor.where(isConstant, 1, x).log())
                }
            )
        case .remainder: return ({ Tensor.onesLike(x) }, { -x.floorDivided(by: y) })
        case .fmod: return ({ Tensor.onesLike(x) }, { -(x / y).trunc() })
        case .atan2:
            let square = x * x + y * y
            let isOrigin = square .== 0
            return ({ Tensor.where(isOrigin, 0, y / square) }, { Tensor.where(isOrigin, 0, -x / square) })
        case .hypot: return ({ x / x.hypot(y) }, { y / x.hypot(y) })
        case .copysign: return ({ Tensor.where(x .== 0, 0, x.copysign(y) / x) }, { Tensor.zerosLike(y) })
        default: return ({ Tensor.zerosLike(x) }, { Tensor.zerosLike(y) })
        }
    }

    /// gradient times factor, for an input of one element summed in the same pass.
    private func product(_ gradient: Tensor, _ factor: Tensor, for input: Node?) -> Tensor {
        if let input, input.sizes.product == 1, !ThreadContext.recordsGradients,
            gradient.layout.sizes == factor.layout.sizes, gradient.dtype == input.dtype
        {
            return Kernels.dot(gradient, factor, sizes: input.sizes)
        }
        return gradient * factor
    }

    /// For each input 1 where it won, 0 where it lost, a half where both are equal, and 1 beside a NaN.
    private func winningShares(_ function: BinaryFunction) -> (Tensor, Tensor) {
        let half = mask(.equal) * 0.5
        let isLess = mask(.less)
        let isGreater = mask(.greater)
        return function == .maximum
            ? (1 - isLess - half, 1 - isGreater - half) : (1 - isGreater - half, 1 - isLess - half)
    }

    /// 1 where a comparison of the inputs holds, 0 elsewhere.
    private func mask(_ comparison: Comparison) -> Tensor {
        Kernels.cast(Kernels.compare(comparison, first, second, sizes: sizes), to: dtype)
    }
}

// MARK: - Choice

extension Tensor {
    /// Elements of `a` where `condition` is true, of `b` elsewhere, all broadcast, as PyTorch's `torch.where`.
    ///
    /// - Precondition: `condition` holds truth values.
    public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        guard condition.dtype == .bool else { fail("where: the condition is \(condition.dtype), not bool") }
        if a.dtype != b.dtype {
            let target = DType.promoted(a.dtype, rank: a.rank, b.dtype, rank: b.rank)
            return Tensor.where(condition, a.to(target), b.to(target))
        }
        guard let inner = Layout.broadcast(a.layout.sizes, b.layout.sizes),
            let sizes = Layout.broadcast(inner, condition.layout.sizes)
        else {
            fail("where: shapes \(condition.shape), \(a.shape) and \(b.shape) cannot be broadcast together")
        }
        let result = Kernels.choose(condition, a, b, sizes: sizes)
        return result.recorded(.choose, a, b, saving: condition)
    }

    /// A constant where `condition` is true, elements of `b` elsewhere.
    public static func `where`(_ condition: Tensor, _ a: Double, _ b: Tensor) -> Tensor {
        Tensor.where(condition, b.constant(a), b)
    }

    /// Elements of `a` where `condition` is true, a constant elsewhere.
    public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Double) -> Tensor {
        Tensor.where(condition, a, a.constant(b))
    }

    /// This tensor with a constant where `mask` is true, broadcast, as PyTorch's `masked_fill`.
    ///
    /// - Precondition: `mask` holds truth values.
    public func maskFilled(_ mask: Tensor, _ value: Double) -> Tensor {
        Tensor.where(mask, Tensor(value, dtype: dtype), self)
    }

    /// A constant beside this tensor, as a 0-dimensional one: float32 beside integers where it is not whole.
    func constant(_ value: Double) -> Tensor {
        if dtype.isFloatingPoint { return Tensor(value, dtype: dtype) }
        return Int(exactly: value).map { Tensor($0) } ?? Tensor(value)
    }
}

extension Node {
    func propagateChoice(_ gradient: Tensor) {
        let zero = Tensor(filling: Dimensions(), with: 0, dtype)
        send(Tensor.where(first, gradient, zero), to: input0)
        send(Tensor.where(first, zero, gradient), to: input1)
    }
}
