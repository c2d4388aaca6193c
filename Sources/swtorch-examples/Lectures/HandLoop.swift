internal import Foundation
import SwTorch

/// Lecture 004: a line fitted with nothing but `backward()` and a subtraction in place.
func handLoop(_ page: inout String) {
    let (x, y) = lineData()
    let params = Tensor([1.0, 0.0], requiresGrad: true)
    for epoch in 1...5000 {
        let loss = (params[0] * x + params[1] - y).pow(2).mean()
        loss.backward()
        noGrad {
            if let gradient = params.grad { params -= 0.01 * gradient }
        }
        params.zeroGrad()
        if epoch % 1000 == 0 { print("Epoch \(epoch), Loss \(String(format: "%.6f", loss.item()))", to: &page) }
    }
    print(params.detach(), to: &page)
}

/// A hundred points of y = 0.7 x + 0.2.
func lineData() -> (x: Tensor, y: Tensor) {
    var generator = TorchGenerator(seed: 4)
    let x = Tensor.rand([100], generator: &generator)
    return (x, 0.7 * x + 0.2)
}
