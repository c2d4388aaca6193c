internal import Foundation
import SwTorch

/// Lecture 002: a sine over one period fitted by y = a + b x + c x² + d x³, whose gradients are found by `backward()`.
func sine(_ page: inout String) {
    let x = Tensor.linspace(-Double.pi, Double.pi, steps: 2000)
    let y = x.sin()

    var generator = TorchGenerator(seed: 0)
    let parameters = (0..<4).map { _ in Tensor.randn([], generator: &generator) }
    for parameter in parameters { parameter.requiresGrad = true }

    let learningRate = 1e-6
    for step in 0..<2000 {
        let (a, b, c, d) = (parameters[0], parameters[1], parameters[2], parameters[3])
        let prediction = a + b * x + c * x.pow(2) + d * x.pow(3)
        let loss = (prediction - y).pow(2).sum()
        if step % 500 == 499 { print(step, String(format: "%.3f", loss.item()), to: &page) }

        loss.backward()
        noGrad {
            for parameter in parameters {
                if let gradient = parameter.grad { parameter -= learningRate * gradient }
                parameter.grad = nil
            }
        }
    }
    let figures = parameters.map { String(format: "%.4f", $0.item()) }
    print("Result: y = \(figures[0]) + \(figures[1]) x + \(figures[2]) x^2 + \(figures[3]) x^3", to: &page)
}
