import SwTorch
import Testing

/// Initial values against those that PyTorch draws with seed 5.
struct InitTests {
    @Test func weightsAreDrawnAsPyTorchDrawsThem() {
        expect([3, 4], [0.6115076541900635, -0.6923080682754517, 0.7544872760772705], 1.5206934213638306) {
            Init.xavierUniform($0, generator: &$1)
        }
        expect([3, 4], [-0.520390510559082, -0.6455124020576477, -0.5966299772262573], -1.6410496681928635) {
            Init.xavierNormal($0, gain: 2, generator: &$1)
        }
        expect([3, 4], [0.33025187253952026, -0.37388908863067627, 0.4074696898460388], 0.8212682604789734) {
            Init.kaimingUniform($0, a: 5.0.squareRoot(), generator: &$1)
        }
        expect([3, 4], [-0.3974548280239105, -0.4930182695388794, -0.4556836783885956], -1.2533724308013916) {
            Init.kaimingNormal($0, mode: .fanOut, nonlinearity: .relu, generator: &$1)
        }
        expect([4, 5, 2], [0.9709930419921875, 0.27347755432128906, -0.9022617340087891], -2.4405403612181544) {
            Init.kaimingNormal($0, nonlinearity: .tanh, generator: &$1)
        }
        expect([5], [2.151259422302246, -1.3694454431533813, 2.537348508834839], 8.019314885139465) {
            Init.uniform($0, low: -2, high: 3, generator: &$1)
        }
        expect([5], [0.7566096186637878, 0.6980891823768616, 0.7209518551826477], 4.410705268383026) {
            Init.normal($0, mean: 1, std: 0.5, generator: &$1)
        }
    }

    @Test func aParameterKeepsRequiringGradients() {
        let weight = Tensor.ones([2, 2], requiresGrad: true)
        Init.zeros(weight)
        #expect(weight.floatArray == [0, 0, 0, 0])
        #expect(weight.requiresGrad && weight.isLeaf)
        #expect(Init.constant(weight, 3).floatArray == [3, 3, 3, 3])
        #expect(Init.ones(weight).floatArray == [1, 1, 1, 1])
    }

    private func expect(
        _ shape: [Int], _ first: [Double], _ sum: Double, draw: (Tensor, inout TorchGenerator) -> Tensor
    ) {
        var generator = TorchGenerator(seed: 5)
        let values = draw(Tensor.zeros(shape), &generator).toArray(of: Double.self)
        for (value, recorded) in zip(values, first) { #expect(abs(value - recorded) < 5e-7) }
        #expect(abs(values.reduce(0, +) - sum) < 5e-6)
    }
}
