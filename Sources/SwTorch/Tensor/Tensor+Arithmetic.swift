// Arithmetic and elementary functions, composed from the primitive operations.

extension Tensor {
    /// The sum, element by element, broadcast.
    public static func + (a: Tensor, b: Tensor) -> Tensor { a.combined(.add, b) }

    /// The difference, element by element, broadcast.
    public static func - (a: Tensor, b: Tensor) -> Tensor { a.combined(.subtract, b) }

    /// The product, element by element, broadcast.
    public static func * (a: Tensor, b: Tensor) -> Tensor { a.combined(.multiply, b) }

    /// The quotient, element by element, broadcast; integers are divided as float32.
    public static func / (a: Tensor, b: Tensor) -> Tensor { a.combined(.divide, b) }

    /// Adds a constant to every element.
    public static func + (a: Tensor, b: Double) -> Tensor { a.with(b, .addScalar, .add) }

    /// Adds a constant to every element.
    public static func + (a: Double, b: Tensor) -> Tensor { b + a }

    /// Takes a constant away from every element.
    public static func - (a: Tensor, b: Double) -> Tensor { a.with(-b, .addScalar, .add) }

    /// Takes every element away from a constant.
    public static func - (a: Double, b: Tensor) -> Tensor { b.with(a, .subtractFrom, .subtract, isReversed: true) }

    /// Multiplies every element by a constant.
    public static func * (a: Tensor, b: Double) -> Tensor { a.with(b, .multiplyScalar, .multiply) }

    /// Multiplies every element by a constant.
    public static func * (a: Double, b: Tensor) -> Tensor { b * a }

    /// Divides every element by a constant.
    public static func / (a: Tensor, b: Double) -> Tensor { a.applying(.divideScalar, b) }

    /// Divides a constant by every element.
    public static func / (a: Double, b: Tensor) -> Tensor { b.applying(.divideInto, a) }

    /// The negative of every element.
    public static prefix func - (a: Tensor) -> Tensor {
        a.dtype.isFloatingPoint ? a.applying(.negate) : Tensor(0).combined(.subtract, a)
    }

    /// A whole constant keeps integers what they are, any other makes them float32.
    @inline(__always)
    private func with(
        _ constant: Double, _ function: UnaryFunction, _ integral: BinaryFunction, isReversed: Bool = false
    ) -> Tensor {
        if dtype.isFloatingPoint { return applying(function, constant) }
        guard let whole = Int(exactly: constant) else { return to(.float32).applying(function, constant) }
        return isReversed ? Tensor(whole).combined(integral, self) : combined(integral, Tensor(whole))
    }
}

extension Tensor {
    /// |x|; its gradient is 0 at 0.
    public func abs() -> Tensor { applying(.abs) }

    /// −1, 0 or 1; its gradient is 0 everywhere.
    public func sign() -> Tensor { applying(.sign) }

    /// eˣ.
    public func exp() -> Tensor { applying(.exp) }

    /// The natural logarithm: −∞ at 0, NaN below.
    public func log() -> Tensor { applying(.log) }

    /// The square root, NaN below 0.
    public func sqrt() -> Tensor { applying(.sqrt) }

    /// x².
    public func square() -> Tensor { applying(.power, 2) }

    /// 1 / x.
    public func reciprocal() -> Tensor { applying(.divideInto, 1) }

    /// The sine of an angle in radians.
    public func sin() -> Tensor { applying(.sin) }

    /// The cosine of an angle in radians.
    public func cos() -> Tensor { applying(.cos) }

    /// max(x, 0); its gradient is 0 at 0.
    public func relu() -> Tensor { applying(.relu) }

    /// 1 / (1 + e⁻ˣ).
    public func sigmoid() -> Tensor { applying(.sigmoid) }

    /// The hyperbolic tangent.
    public func tanh() -> Tensor { applying(.tanh) }

    /// x to a constant power.
    public func pow(_ exponent: Double) -> Tensor {
        // x⁰ is 1 with the gradient 0 even where x is 0, which the rule's x⁻¹ would make NaN.
        exponent == 0 ? self * 0 + 1 : applying(.power, exponent)
    }

    /// x limited to a range; the gradient passes inside of it and at its bounds.
    public func clamped(min: Double? = nil, max: Double? = nil) -> Tensor {
        let above = min.map { applying(.clampMin, $0) } ?? self
        return max.map { above.applying(.clampMax, $0) } ?? above
    }

    /// The larger of two elements, broadcast; equal ones share the gradient.
    public func maximum(_ other: Tensor) -> Tensor { combined(.maximum, other) }

    /// The smaller of two elements, broadcast; equal ones share the gradient.
    public func minimum(_ other: Tensor) -> Tensor { combined(.minimum, other) }
}
