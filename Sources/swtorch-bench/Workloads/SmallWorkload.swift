import SwTorch

/// A model of a few values that is trained on all rows at once.
struct SmallWorkload {
    /// One training step; gives the loss before it.
    let step: () -> Double

    /// Times the step.
    func measure(_ timing: Timing, into report: inout BenchReport) {
        var loss = 0.0
        let speed = timing.measure { loss = step() }
        report.set(speed)
        report.finalLoss = loss
    }

    /// 27 points on a line, `Linear(1, 1)`, mean absolute error, SGD of rate 0.01.
    static func line() -> SmallWorkload {
        var generator = TorchGenerator(seed: 7)
        let points = Points.makeLine(count: 27)
        let model = Linear(1, 1, generator: &generator)
        return training(
            model, on: points, loss: L1Loss(), optimizer: SGD(model.parameters(), learningRate: 0.01))
    }

    /// 400 points of two clouds, `Linear(2, 1)` and a sigmoid, binary cross-entropy, SGD of rate 0.05.
    static func blobs() -> SmallWorkload {
        var generator = TorchGenerator(seed: 7)
        let points = Points.makeBlobs(count: 500, centers: 2, standardDeviation: 2.5, seed: 101).selecting(0..<400)
        let model = Sequential(Linear(2, 1, generator: &generator), Sigmoid())
        return training(
            model, on: points, loss: BCELoss(), optimizer: SGD(model.parameters(), learningRate: 0.05))
    }

    /// 300 points of two rings, 2-5-1 with ReLU, binary cross-entropy of logits, Adam of rate 0.1.
    static func circles() -> SmallWorkload {
        var generator = TorchGenerator(seed: 7)
        let points = Points.makeCircles(count: 300, factor: 0.5, noise: 0.1, seed: 2020)
        let model = Sequential(Linear(2, 5, generator: &generator), ReLU(), Linear(5, 1, generator: &generator))
        return training(
            model, on: points, loss: BCEWithLogitsLoss(), optimizer: Adam(model.parameters(), learningRate: 0.1))
    }

    /// 2,000 points of a sine, a cubic of four scalar parameters, the sum of squares, and steps of rate 1e-6 by hand.
    static func sine() -> SmallWorkload {
        var generator = TorchGenerator(seed: 7)
        let points = Points.makeSine(count: 2000)
        let x = Tensor(points.features.map { Float($0) })
        let y = Tensor(points.targets.map { Float($0) })
        let parameters = (0..<4).map { _ in Tensor(generator.randn(1), shape: [], requiresGrad: true) }
        let (a, b, c, d) = (parameters[0], parameters[1], parameters[2], parameters[3])
        return SmallWorkload {
            let loss = (a + b * x + c * x.pow(2) + d * x.pow(3) - y).pow(2).sum()
            loss.backward()
            noGrad {
                for parameter in parameters {
                    if let gradient = parameter.grad { parameter -= 1e-6 * gradient }
                    parameter.zeroGrad()
                }
            }
            return loss.item()
        }
    }

    private static func training(
        _ model: Module, on points: Points, loss: some Loss, optimizer: some Optimizer
    ) -> SmallWorkload {
        let inputs = Tensor(points.features.map { Float($0) }, shape: [points.count, points.featureCount])
        let targets = Tensor(points.targets.map { Float($0) }, shape: [points.count, 1])
        return SmallWorkload {
            optimizer.zeroGrad()
            let value = loss(model(inputs), targets)
            value.backward()
            optimizer.step()
            return value.item()
        }
    }
}
