import SwTorch
import Testing

struct LastUpdateTests {
    @Test(arguments: ["plain", "decay", "momentum", "nesterov", "adam"])
    func isWhatTheLastStepAdded(kind: String) throws {
        let parameter = Tensor([0.5, -1.5, 2] as [Float], requiresGrad: true)
        let optimizer = optimizer(kind, [parameter])
        #expect(optimizer.lastUpdate(of: 0) == nil)
        for _ in 0..<3 {
            optimizer.zeroGrad()
            (parameter * parameter).sum().backward()
            let before = parameter.floatArray
            optimizer.step()
            let update = try #require(optimizer.lastUpdate(of: 0)).floatArray
            for (index, (old, new)) in zip(before, parameter.floatArray).enumerated() {
                #expect(abs(update[index] - (new - old)) < 1e-6)
            }
        }
        optimizer.zeroGrad()
        #expect(optimizer.lastUpdate(of: 0) == nil)
    }

    private func optimizer(_ kind: String, _ parameters: [Tensor]) -> any Optimizer {
        switch kind {
        case "plain": SGD(parameters, learningRate: 0.05)
        case "decay": SGD(parameters, learningRate: 0.05, weightDecay: 0.3)
        case "momentum": SGD(parameters, learningRate: 0.05, momentum: 0.9, weightDecay: 0.1)
        case "nesterov":
            SGD(parameters, learningRate: 0.05, momentum: 0.9, weightDecay: 0.1, nesterov: true)
        default: Adam(parameters, learningRate: 0.05, weightDecay: 0.1)
        }
    }
}
