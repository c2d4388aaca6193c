internal import Foundation
import SwTorch

/// Lecture 003: images told apart by two layers, here digits that the library draws itself, in place of MNIST.
func digits(_ page: inout String) {
    let (x, y) = tensors(of: SyntheticDigits.make(count: 1000, seed: 7))
    let (xTest, yTest) = tensors(of: SyntheticDigits.make(count: 200, seed: 8))

    var generator = TorchGenerator(seed: 7)
    let model = FullyConnected(28 * 28, 100, 10, generator: &generator)
    let optimizer = SGD(model.parameters(), learningRate: 0.1)
    let loader = DataLoader(TensorDataset(x, y), batchSize: 50, shuffle: true, generator: generator)
    for epoch in 1...10 {
        for (x, y) in loader.pairs {
            let loss = Functional.crossEntropy(model(x), y)
            loss.backward()
            optimizer.step()
            optimizer.zeroGrad()
        }
        guard epoch % 5 == 0 else { continue }
        let scores = noGrad { model(xTest) }
        print("epoch: \(epoch), accuracy: \(String(format: "%.3f", accuracy(scores, yTest)))", to: &page)
    }
}

/// Two layers with a ReLU between them; the softmax is part of the loss.
final class FullyConnected: Module {
    let linear1: Linear, linear2: Linear

    init(_ inputs: Int, _ hidden: Int, _ outputs: Int, generator: inout TorchGenerator) {
        linear1 = Linear(inputs, hidden, generator: &generator)
        linear2 = Linear(hidden, outputs, bias: false, generator: &generator)
    }

    override func forward(_ x: Tensor) -> Tensor { linear2(linear1(x).relu()) }
}

/// Pixels from 0 to 1, `[count, 784]`, and class numbers, `[count]`.
private func tensors(of images: LabeledImages) -> (x: Tensor, y: Tensor) {
    let x = ToTensor()(images, at: Array(0..<images.count)).flattened(from: 1)
    return (x, Tensor(images.labels.map(Int.init)))
}
