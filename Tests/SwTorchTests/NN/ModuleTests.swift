@testable import SwTorch
import Testing

/// Modules of one's own, names, modes, and what an anomaly says about them.
struct ModuleTests {
    /// As short as in PyTorch.
    final class Net: Module {
        let hidden: Linear
        let activation = Tanh()
        let scale = Tensor([2] as [Float], requiresGrad: true)
        let shift = Tensor([1] as [Float])
        let blocks: [Module]
        let output: Linear?

        init(_ generator: inout TorchGenerator) {
            hidden = Linear(2, 3, generator: &generator)
            blocks = [Linear(3, 3, bias: false, generator: &generator), Sigmoid()]
            output = Linear(3, 1, generator: &generator)
        }

        override func forward(_ x: Tensor) -> Tensor {
            var h = activation(hidden(x)) * scale + shift
            for block in blocks { h = block(h) }
            return output?(h) ?? h
        }
    }

    @Test func namesFollowTheDeclarations() {
        var generator = TorchGenerator(seed: 3)
        let net = Net(&generator)
        #expect(
            net.namedParameters().map(\.name) == [
                "hidden.weight", "hidden.bias", "scale", "blocks.0.weight", "output.weight", "output.bias",
            ])
        #expect(net.parameters().map(\.shape) == [[3, 2], [3], [1], [3, 3], [1, 3], [1]])
        let chain = Sequential(Linear(2, 2, generator: &generator), ReLU(), net)
        #expect(chain.namedParameters().map(\.name).prefix(3) == ["0.weight", "0.bias", "2.hidden.weight"])
        #expect(net.blocks[0].name == "2.blocks.0")
    }

    @Test func everyParameterOfAModuleIsReached() {
        var generator = TorchGenerator(seed: 3)
        let net = Net(&generator)
        net(Tensor([[0.5, -1], [1, 2]])).sum().backward()
        #expect(net.parameters().allSatisfy { $0.grad != nil })
        net.zeroGrad()
        #expect(net.parameters().allSatisfy { $0.grad == nil })
    }

    @Test func modesReachAllModules() {
        var generator = TorchGenerator(seed: 3)
        let net = Net(&generator)
        net.eval()
        #expect(!net.hidden.isTraining && !net.blocks[1].isTraining)
        net.train()
        #expect(net.hidden.isTraining)
    }

    @Test func linearStartsAsPyTorchDoes() {
        var generator = TorchGenerator(seed: 101)
        let layer = Linear(1, 1, generator: &generator)
        var again = TorchGenerator(seed: 101)
        let values = again.linearInitialValues(in: 1, out: 1)
        #expect(layer.weight.floatArray == values.weight)
        #expect(layer.bias?.floatArray == values.bias)
        #expect(layer.weight.requiresGrad && layer.bias?.requiresGrad == true)
    }

    @Test func descriptionIsPyTorchs() {
        var generator = TorchGenerator(seed: 3)
        let model = Sequential(
            Linear(2, 5, generator: &generator), ReLU(), Linear(5, 1, bias: false, generator: &generator))
        #expect(
            model.description == """
                Sequential(
                  (0): Linear(in_features=2, out_features=5, bias=True)
                  (1): ReLU()
                  (2): Linear(in_features=5, out_features=1, bias=False)
                )
                """)
    }

    @Test func anAnomalyNamesOperationAndModule() {
        let model = Sequential(
            Linear(weight: Tensor([[1e30], [1]]), bias: nil), ReLU(), Linear(weight: Tensor([[1e30, 1]]), bias: nil))
        let x = Tensor([[1e5]])
        let (loss, anomaly) = AnomalyDetection.run { MSELoss()(model(x), Tensor([[0]])) }
        #expect(!loss.isFinite)
        #expect(
            anomaly
                == Anomaly(
                    operation: "linear", module: "2", inputShapes: [[1, 2], [1, 2]], shape: [1, 1], isBackward: false))
        #expect(AnomalyDetection.run { model(Tensor([[0]])) }.anomaly == nil)
    }

    @Test func aModuleGoesWhereThereIsADevice() async {
        let model = Sequential(ReLU())
        #expect(model.to(.cpu) === model)
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            Sequential(ReLU()).to(.cuda)
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(message.contains("cuda is not available"))
    }
}
