internal import Foundation
import SwTorch

/// Lecture 001: a line through noisy points by minibatches, beside the line of least squares.
func regression(_ page: inout String) {
    let points = Points.makeRegression(count: 500, featureCount: 1, noise: 10, seed: 0).points
    let x = points.featureTensor()
    let y = points.targetTensor(dtype: .float32)

    var generator = TorchGenerator(seed: 2_634_425_350)
    // So many numbers do the page's first tensors take.
    for _ in 0..<73 { _ = generator.nextUInt32() }

    let model = Linear(1, 1, generator: &generator)
    let loader = DataLoader(TensorDataset(x, y), batchSize: 50, shuffle: true, generator: generator)
    // The page looks at one batch before it trains, which draws an order too.
    if let shapes = loader.first(where: { _ in true })?.map(\.shape) { print("batch \(shapes)", to: &page) }

    let criterion = MSELoss()
    let optimizer = SGD(model.parameters(), learningRate: 0.02)
    for epoch in 1...30 {
        var sum = 0.0
        for (x, y) in loader.pairs {
            let loss = criterion(model(x).flattened(), y)
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
            sum += loss.item()
        }
        let mean = String(format: "%.3f", sum / Double(loader.count))
        if epoch <= 3 || epoch % 10 == 0 { print("epoch: \(epoch), loss: \(mean)", to: &page) }
    }
    print("weight \(model.weight.detach())", to: &page)

    let exact = LinearRegression(fitting: points.featureTensor(dtype: .float64), points.targetTensor(dtype: .float64))
    let figures = [exact.coefficients[0], exact.intercept].map { String(format: "%.2f", $0) }
    print("least squares: \(figures[0]) x + \(figures[1])", to: &page)
}
