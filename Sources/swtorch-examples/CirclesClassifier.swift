import SwTorch

/// Learns to tell a circle from a smaller one inside it; also the mean loss of each epoch, and the share that it gets right.
func circlesClassifier(
    generator: inout TorchGenerator
) -> (model: Sequential, losses: [Double], accuracy: Double) {
    let points = Points.makeCircles(count: 300, factor: 0.5, noise: 0.1, seed: 2020)
    let x = Tensor(points.features, shape: [300, 2], dtype: .float32)
    let y = Tensor(points.targets, dtype: .float32)

    let model = Sequential(Linear(2, 5, generator: &generator), ReLU(), Linear(5, 1, generator: &generator))
    let criterion = BCEWithLogitsLoss()
    let optimizer = Adam(model.parameters(), learningRate: 0.1)
    let losses = (1...20).map { _ in
        let order = Tensor(ShuffledOrder(count: 300, from: &generator).indices)
        let batches = order.split(50).map { batch in
            let loss = criterion(model(x[batch]).flattened(), y[batch])
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
            return loss.item()
        }
        return batches.reduce(0, +) / Double(batches.count)
    }
    let logits = noGrad { model(x).flattened() }
    return (model, losses, ((logits .> 0) .== (y .> 0.5)).to(.float32).mean().item())
}
