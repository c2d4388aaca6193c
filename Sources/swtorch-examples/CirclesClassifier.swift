import SwTorch

/// Learns to tell a circle from a smaller one inside it; also the mean loss of each epoch, and the share that it gets right.
func circlesClassifier(
    generator: inout TorchGenerator
) -> (model: Sequential, losses: [Double], accuracy: Double) {
    let points = Points.makeCircles(count: 300, factor: 0.5, noise: 0.1, seed: 2020)
    let x = points.featureTensor()
    let y = points.targetTensor(dtype: .float32)

    let model = Sequential(Linear(2, 5, generator: &generator), ReLU(), Linear(5, 1, generator: &generator))
    let criterion = BCEWithLogitsLoss()
    let optimizer = Adam(model.parameters(), learningRate: 0.1)
    let loader = DataLoader(TensorDataset(x, y), batchSize: 50, shuffle: true, generator: generator)
    let losses = (1...20).map { _ in
        var sum = 0.0
        for (x, y) in loader.pairs {
            let loss = criterion(model(x).flattened(), y)
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
            sum += loss.item()
        }
        return sum / Double(loader.count)
    }
    let logits = noGrad { model(x).flattened() }
    return (model, losses, accuracy(logits .> 0, y))
}
