// Elementary functions, element by element; integers become float32 where the result is a fraction.

extension Tensor {
    /// |x|; its gradient is 0 at 0.
    public func abs() -> Tensor { dtype.isFloatingPoint ? applying(.abs) : maximum(-self) }

    /// −1, 0 or 1, and 0 for NaN; its gradient is 0 everywhere.
    public func sign() -> Tensor {
        switch dtype {
        case .float32, .float64: applying(.sign)
        case .int64: (self .> 0).to(dtype) - (self .< 0).to(dtype)
        case .bool: self
        }
    }

    /// The square root, NaN below 0.
    public func sqrt() -> Tensor { applying(.sqrt) }

    /// 1 / √x.
    public func rsqrt() -> Tensor { applying(.rsqrt) }

    /// x².
    public func square() -> Tensor { dtype.isFloatingPoint ? applying(.power, 2) : pow(2) }

    /// 1 / x.
    public func reciprocal() -> Tensor { applying(.divideInto, 1) }

    /// max(x, 0); its gradient is 0 at 0.
    public func relu() -> Tensor { dtype.isFloatingPoint ? applying(.relu) : maximum(Tensor(0)) }

    /// 1 / (1 + e⁻ˣ).
    public func sigmoid() -> Tensor { applying(.sigmoid) }
}

// MARK: - Exponentials and logarithms

extension Tensor {
    /// eˣ.
    public func exp() -> Tensor { applying(.exp) }

    /// 2ˣ.
    public func exp2() -> Tensor { applying(.exp2) }

    /// eˣ − 1, exact for small x.
    public func expm1() -> Tensor { applying(.expm1) }

    /// The natural logarithm: −∞ at 0, NaN below.
    public func log() -> Tensor { applying(.log) }

    /// The logarithm to the base 2.
    public func log2() -> Tensor { applying(.log2) }

    /// The logarithm to the base 10.
    public func log10() -> Tensor { applying(.log10) }

    /// log(1 + x), exact for small x.
    public func log1p() -> Tensor { applying(.log1p) }

    /// The error function, 2/√π ∫₀ˣ e^(−t²) dt.
    public func erf() -> Tensor { applying(.erf) }

    /// 1 − erf(x), exact for large x.
    public func erfc() -> Tensor { applying(.erfc) }
}

// MARK: - Angles and hyperbolas

extension Tensor {
    /// The sine of an angle in radians.
    public func sin() -> Tensor { applying(.sin) }

    /// The cosine of an angle in radians.
    public func cos() -> Tensor { applying(.cos) }

    /// The tangent of an angle in radians.
    public func tan() -> Tensor { applying(.tan) }

    /// The angle in [−π/2, π/2] whose sine is x; NaN outside of [−1, 1].
    public func asin() -> Tensor { applying(.asin) }

    /// The angle in [0, π] whose cosine is x; NaN outside of [−1, 1].
    public func acos() -> Tensor { applying(.acos) }

    /// The angle in (−π/2, π/2) whose tangent is x.
    public func atan() -> Tensor { applying(.atan) }

    /// The angle in [−π, π] of the point (x, y) where this tensor is y, broadcast.
    public func atan2(_ x: Tensor) -> Tensor { combined(.atan2, x) }

    /// √(x² + y²) without overflow, broadcast.
    public func hypot(_ other: Tensor) -> Tensor { combined(.hypot, other) }

    /// The size of x with the sign of another tensor's element, broadcast.
    public func copysign(_ other: Tensor) -> Tensor { combined(.copysign, other) }

    /// The hyperbolic sine.
    public func sinh() -> Tensor { applying(.sinh) }

    /// The hyperbolic cosine.
    public func cosh() -> Tensor { applying(.cosh) }

    /// The hyperbolic tangent.
    public func tanh() -> Tensor { applying(.tanh) }

    /// The number whose hyperbolic sine is x.
    public func asinh() -> Tensor { applying(.asinh) }

    /// The number, not negative, whose hyperbolic cosine is x; NaN below 1.
    public func acosh() -> Tensor { applying(.acosh) }

    /// The number whose hyperbolic tangent is x; NaN outside of [−1, 1].
    public func atanh() -> Tensor { applying(.atanh) }
}

// MARK: - Rounding

/// Rounding has the gradient 0 everywhere and leaves integers what they are.
extension Tensor {
    /// The largest whole number that is not above x.
    public func floor() -> Tensor { rounded(.floor) }

    /// The smallest whole number that is not below x.
    public func ceil() -> Tensor { rounded(.ceil) }

    /// x without its fraction.
    public func trunc() -> Tensor { rounded(.trunc) }

    /// The nearest whole number; halves go to the even one.
    public func round() -> Tensor { rounded(.round) }

    private func rounded(_ function: UnaryFunction) -> Tensor {
        dtype.isFloatingPoint ? applying(function) : clone()
    }
}
