// Arithmetic, composed from the primitive operations.

extension Tensor {
    /// The sum, element by element, broadcast.
    public static func + (a: Tensor, b: Tensor) -> Tensor { a.combined(.add, b) }

    /// The difference, element by element, broadcast.
    public static func - (a: Tensor, b: Tensor) -> Tensor { a.combined(.subtract, b) }

    /// The product, element by element, broadcast.
    public static func * (a: Tensor, b: Tensor) -> Tensor { a.combined(.multiply, b) }

    /// The quotient, element by element, broadcast; integers are divided as float32.
    public static func / (a: Tensor, b: Tensor) -> Tensor { a.combined(.divide, b) }

    /// What is left of the division, with the divisor's sign, as Python's `%`.
    ///
    /// - Precondition: No integer is divided by zero.
    public static func % (a: Tensor, b: Tensor) -> Tensor { a.combined(.remainder, b) }

    /// The quotient rounded down, as Python's `//`; not differentiable.
    ///
    /// - Precondition: No integer is divided by zero.
    public func floorDivided(by other: Tensor) -> Tensor { noGrad { combined(.floorDivide, other) } }

    /// What is left of the division, with the dividend's sign, as C's `fmod`.
    ///
    /// - Precondition: No integer is divided by zero.
    public func fmod(_ other: Tensor) -> Tensor { combined(.fmod, other) }

    /// The negative of every element; the smallest integer stays what it is.
    ///
    /// - Precondition: The elements are no truth values.
    public static prefix func - (a: Tensor) -> Tensor {
        if a.dtype == .bool { fail("neg: not defined for truth values") }
        return a.dtype.isFloatingPoint ? a.applying(.negate) : Tensor(0).combined(.subtract, a)
    }
}

// MARK: - Constants

/// A whole constant leaves integers what they are, any other makes them float32; no constant changes a float's type.
extension Tensor {
    /// Adds a constant to every element.
    public static func + (a: Tensor, b: Double) -> Tensor { a.floating.applying(.addScalar, b) }

    /// Adds a constant to every element.
    public static func + (a: Double, b: Tensor) -> Tensor { b + a }

    /// Takes a constant away from every element.
    public static func - (a: Tensor, b: Double) -> Tensor { a.floating.applying(.addScalar, -b) }

    /// Takes every element away from a constant.
    public static func - (a: Double, b: Tensor) -> Tensor { b.floating.applying(.subtractFrom, a) }

    /// Multiplies every element by a constant.
    public static func * (a: Tensor, b: Double) -> Tensor { a.floating.applying(.multiplyScalar, b) }

    /// Multiplies every element by a constant.
    public static func * (a: Double, b: Tensor) -> Tensor { b * a }

    /// Divides every element by a constant.
    public static func / (a: Tensor, b: Double) -> Tensor { a.applying(.divideScalar, b) }

    /// Divides a constant by every element.
    public static func / (a: Double, b: Tensor) -> Tensor { b.applying(.divideInto, a) }

    /// What is left of a division by a constant, with the constant's sign.
    public static func % (a: Tensor, b: Double) -> Tensor { a % Tensor(b, dtype: a.floating.dtype) }

    /// Adds a whole constant to every element.
    public static func + (a: Tensor, b: Int) -> Tensor { a.with(b, .addScalar, .add) }

    /// Adds a whole constant to every element.
    public static func + (a: Int, b: Tensor) -> Tensor { b + a }

    /// Takes a whole constant away from every element.
    public static func - (a: Tensor, b: Int) -> Tensor {
        a.dtype.isFloatingPoint ? a.applying(.addScalar, -Double(b)) : a.combined(.subtract, Tensor(b))
    }

    /// Takes every element away from a whole constant.
    public static func - (a: Int, b: Tensor) -> Tensor {
        b.dtype.isFloatingPoint ? b.applying(.subtractFrom, Double(a)) : Tensor(a).combined(.subtract, b)
    }

    /// Multiplies every element by a whole constant.
    public static func * (a: Tensor, b: Int) -> Tensor { a.with(b, .multiplyScalar, .multiply) }

    /// Multiplies every element by a whole constant.
    public static func * (a: Int, b: Tensor) -> Tensor { b * a }

    /// Divides every element by a whole constant; integers are divided as float32.
    public static func / (a: Tensor, b: Int) -> Tensor { a / Double(b) }

    /// Divides a whole constant by every element; integers are divided as float32.
    public static func / (a: Int, b: Tensor) -> Tensor { Double(a) / b }

    /// What is left of a division by a whole constant, with the constant's sign.
    ///
    /// - Precondition: No integer is divided by zero.
    public static func % (a: Tensor, b: Int) -> Tensor { a % a.whole(b) }

    /// The quotient by a whole constant, rounded down; not differentiable.
    ///
    /// - Precondition: No integer is divided by zero.
    public func floorDivided(by other: Int) -> Tensor { floorDivided(by: whole(other)) }

    /// The quotient by a constant, rounded down; not differentiable.
    public func floorDivided(by other: Double) -> Tensor { floorDivided(by: Tensor(other, dtype: floating.dtype)) }

    @inline(__always)
    private func with(_ constant: Int, _ function: UnaryFunction, _ integral: BinaryFunction) -> Tensor {
        dtype.isFloatingPoint ? applying(function, Double(constant)) : combined(integral, Tensor(constant))
    }

    /// A whole constant in the type that it has beside this tensor.
    private func whole(_ value: Int) -> Tensor {
        dtype.isFloatingPoint ? Tensor(Double(value), dtype: dtype) : Tensor(value)
    }

    /// This tensor, integers and truth values as float32.
    var floating: Tensor { dtype.isFloatingPoint ? self : to(.float32) }
}

// MARK: - Powers and extremes

extension Tensor {
    /// x to a constant power.
    public func pow(_ exponent: Double) -> Tensor { applying(.power, exponent) }

    /// x to a whole power; integers stay integers.
    ///
    /// - Precondition: The power of an integer is not negative.
    public func pow(_ exponent: Int) -> Tensor {
        if dtype.isFloatingPoint { return pow(Double(exponent)) }
        guard exponent >= 0 else { fail("pow: integers have no power \(exponent)") }
        return to(.int64).combined(.power, Tensor(exponent))
    }

    /// x to the power of another tensor, element by element, broadcast.
    public func pow(_ exponent: Tensor) -> Tensor { combined(.power, exponent) }

    /// A constant to the power of every element.
    public static func pow(_ base: Double, _ exponent: Tensor) -> Tensor { exponent.applying(.exponential, base) }

    /// The larger of two elements, broadcast; equal ones share the gradient.
    public func maximum(_ other: Tensor) -> Tensor { combined(.maximum, other) }

    /// The smaller of two elements, broadcast; equal ones share the gradient.
    public func minimum(_ other: Tensor) -> Tensor { combined(.minimum, other) }

    /// x limited to a range; the gradient passes inside of it and at its bounds.
    ///
    /// Integers stay integers where the bounds are whole.
    public func clamped(min: Double? = nil, max: Double? = nil) -> Tensor {
        if !dtype.isFloatingPoint {
            let above = min.map { maximum(constant($0)) } ?? self
            return max.map { above.minimum(constant($0)) } ?? above
        }
        let above = min.map { applying(.clampMin, $0) } ?? self
        return max.map { above.applying(.clampMax, $0) } ?? above
    }
}
