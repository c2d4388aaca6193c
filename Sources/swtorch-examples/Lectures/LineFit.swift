internal import Foundation
import SwTorch

/// Lecture 000, outputs 9 to 11: y = 0.3 x + 0.5 found again by gradient descent.
func lineFit(_ page: inout String) {
    let x = Tensor.arange(0, 1, step: 0.03).unsqueezed(1)
    let y = 0.3 * x + 0.5
    let split = TrainTestSplit(count: x.shape[0], testShare: 0.2, seed: 101)
    let xTrain = x[split.train]
    let yTrain = y[split.train]

    var generator = TorchGenerator(seed: 101)
    let model = LineModel(generator: &generator)
    print("Output 9\n\(text(of: model.stateDict()))\n\nOutput 10", to: &page)

    let criterion = L1Loss()
    let optimizer = SGD(model.parameters(), learningRate: 0.01)
    for epoch in 1...350 {
        optimizer.zeroGrad()
        let loss = criterion(model(xTrain), yTrain)
        if epoch % 50 == 0 { print("Epoch: \(epoch), Loss: \(String(format: "%.6f", loss.item()))", to: &page) }
        loss.backward()
        optimizer.step()
    }
    print("\nOutput 11\n\(text(of: model.stateDict()))", to: &page)
}

/// A line: one weight and one bias.
final class LineModel: Module {
    let linearLayer: Linear

    init(generator: inout TorchGenerator) {
        linearLayer = Linear(1, 1, generator: &generator)
    }

    override func forward(_ x: Tensor) -> Tensor { linearLayer(x) }
}

private func text(of state: StateDict) -> String {
    state.entries.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
}
