internal import Foundation
import SwTorch

/// Lecture 004: the same line with Adam, whose learning rate falls where the loss no longer does.
func plateau(_ page: inout String) {
    let (x, y) = lineData()
    let params = Tensor([1.0, 0.5], requiresGrad: true)
    let optimizer = Adam([params], learningRate: 0.1)
    let scheduler = ReduceLROnPlateau(optimizer, patience: 50)
    for epoch in 1...1000 {
        let loss = (params[0] * x + params[1] - y).pow(2).mean()
        optimizer.zeroGrad()
        loss.backward()
        optimizer.step()
        scheduler.step(loss.item())
        if epoch % 250 == 0 { print("Epoch \(epoch), Loss \(String(format: "%.6f", loss.item()))", to: &page) }
    }
    print(params.detach(), to: &page)
    print("learning rate fell: \(optimizer.learningRate < 0.1)", to: &page)
}
