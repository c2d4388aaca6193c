internal import Foundation
import SwTorch

/// Lecture 002: a sine fitted by y = a + b P₃(c + d x), where P₃ brings a gradient rule of its own.
func legendre(_ page: inout String) {
    let x = Tensor.linspace(-Double.pi, Double.pi, steps: 2000)
    let y = x.sin()
    let a = Tensor(0.0, requiresGrad: true)
    let b = Tensor(-1.0, requiresGrad: true)
    let c = Tensor(0.0, requiresGrad: true)
    let d = Tensor(0.3, requiresGrad: true)

    let p3 = LegendrePolynomial3()
    let learningRate = 5e-6
    for step in 0..<2000 {
        let prediction = a + b * p3(c + d * x)
        let loss = (prediction - y).pow(2).sum()
        if step % 500 == 499 { print(step, String(format: "%.4f", loss.item()), to: &page) }
        loss.backward()
        noGrad {
            for parameter in [a, b, c, d] {
                if let gradient = parameter.grad { parameter -= learningRate * gradient }
                parameter.grad = nil
            }
        }
    }
    let figures = [a, b, c, d].map { String(format: "%.4f", $0.item()) }
    print("Result: y = \(figures[0]) + \(figures[1]) * P3(\(figures[2]) + \(figures[3]) x)", to: &page)
}

/// The Legendre polynomial of degree three, P₃(x) = ½ (5 x³ − 3 x), with P₃′(x) = 3⁄2 (5 x² − 1).
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
