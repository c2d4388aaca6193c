import SwTorch

/// The Legendre polynomial of degree three, P₃(x) = ½ (5 x³ − 3 x), with its own rule P₃′(x) = 3⁄2 (5 x² − 1).
struct LegendrePolynomial3: Function {
    func forward(_ context: FunctionContext, _ inputs: [Tensor]) -> Tensor {
        let x = inputs[0]
        context.save(x)
        return 0.5 * (5 * x.pow(3) - 3 * x)
    }

    func backward(_ context: FunctionContext, _ gradient: Tensor) -> [Tensor?] {
        let x = context.savedTensors[0]
        return [gradient * 1.5 * (5 * x.pow(2) - 1)]
    }
}
