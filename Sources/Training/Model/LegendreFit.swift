internal import SwTorch

/// `a + b P₃(c + d x)` with the Legendre polynomial P₃, whose gradient is a rule of its own.
final class LegendreFit: Module {
    private let a: Tensor
    private let b: Tensor
    private let c: Tensor
    private let d: Tensor

    /// A fit with the first values of a, b, c and d.
    init(_ values: [Double], dtype: DType) {
        let parameters = values.map { Tensor($0, dtype: dtype, requiresGrad: true) }
        (a, b, c, d) = (parameters[0], parameters[1], parameters[2], parameters[3])
    }

    /// The value at each x.
    override func forward(_ x: Tensor) -> Tensor { a + b * LegendrePolynomial3()(c + d * x) }
}

/// The Legendre polynomial of degree three: P₃(u) = (5 u³ − 3 u) / 2, with P₃′(u) = 3 (5 u² − 1) / 2.
struct LegendrePolynomial3: Function {
    func forward(_ context: FunctionContext, _ inputs: [Tensor]) -> Tensor {
        let u = inputs[0]
        context.save(u)
        return 0.5 * (5 * u.pow(3) - 3 * u)
    }

    func backward(_ context: FunctionContext, _ gradient: Tensor) -> [Tensor?] {
        let u = context.savedTensors[0]
        return [gradient * 1.5 * (5 * u.square() - 1)]
    }
}
