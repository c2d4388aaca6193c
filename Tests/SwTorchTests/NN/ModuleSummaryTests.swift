import SwTorch
import Testing

/// The table of a module's layers, shapes and sizes.
struct ModuleSummaryTests {
    final class NonlinearRegression: Module {
        let main: Sequential

        init(_ generator: inout TorchGenerator) {
            main = Sequential(Linear(1, 3, generator: &generator), Sigmoid(), Linear(3, 1, generator: &generator))
        }

        override func forward(_ x: Tensor) -> Tensor { main(x) }
    }

    @Test func theLecturesTable() {
        var generator = TorchGenerator(seed: 1)
        #expect(
            NonlinearRegression(&generator).summary(inputShape: [1]).description == """
                ==========================================================================================
                Layer (type:depth-idx)                   Output Shape              Param #
                ==========================================================================================
                ├─Sequential: 1-1                        [-1, 1]                   --
                |    └─Linear: 2-1                       [-1, 3]                   6
                |    └─Sigmoid: 2-2                      [-1, 3]                   --
                |    └─Linear: 2-3                       [-1, 1]                   4
                ==========================================================================================
                Total params: 10
                Trainable params: 10
                Non-trainable params: 0
                Total mult-adds (M): 0.00
                ==========================================================================================
                Input size (MB): 0.00
                Forward/backward pass size (MB): 0.00
                Params size (MB): 0.00
                Estimated Total Size (MB): 0.00
                ==========================================================================================
                """)
    }

    @Test func withoutAnInputThereAreOnlyParameters() {
        #expect(
            Sequential(Linear(weight: Tensor([[1]]), bias: Tensor([0] as [Float]))).summary().description == """
                =================================================================
                Layer (type:depth-idx)                   Param #
                =================================================================
                ├─Linear: 1-1                            2
                =================================================================
                Total params: 2
                Trainable params: 2
                Non-trainable params: 0
                =================================================================
                """)
    }

    @Test func figuresOfTheDigitsNetwork() throws {
        var generator = TorchGenerator(seed: 1)
        let model = Sequential(
            Flatten(), Linear(784, 500, generator: &generator), Dropout(generator: TorchGenerator(seed: 2)), ReLU(),
            Linear(500, 10, generator: &generator))
        let dropout = try #require(model[2] as? Dropout)
        let summary = model.summary(inputShape: [28, 28])
        #expect(summary.parameterCount == 397_510)
        #expect(summary.sample?.multiplyAddCount == 397_000)
        #expect(summary.sample?.inputBytes == 3136)
        #expect(summary.sample?.activationBytes == 2 * 510 * 4)
        #expect(summary.layers.map(\.outputShape) == [[784], [500], [500], [500], [10]])
        #expect(summary.description.contains("Params size (MB): 1.59\n"))
        #expect(summary.description.contains("Total params: 397,510\n"))
        // Nothing is drawn, and the mode is put back.
        #expect(dropout.generator == TorchGenerator(seed: 2))
        #expect(model.isTraining && dropout.isTraining)
    }
}

/// Dropout in training and in evaluation.
struct DropoutTests {
    @Test func dropsAndScales() {
        let layer = Dropout(0.25, generator: TorchGenerator(seed: 4))
        let x = Tensor.ones([1000], requiresGrad: true)
        let y = layer(x)
        let values = Set(y.floatArray)
        #expect(values == [0, Float(4) / 3])
        let kept = y.floatArray.filter { $0 != 0 }.count
        #expect((700...800).contains(kept))
        y.sum().backward()
        #expect(x.grad?.floatArray == y.floatArray)
        #expect(layer(x).floatArray != y.floatArray)
    }

    @Test func isTheIdentityInEvaluation() {
        let layer = Dropout(generator: TorchGenerator(seed: 4))
        layer.eval()
        let x = Tensor([1, 2, 3] as [Float])
        #expect(layer(x) === x)
        #expect(layer.generator == TorchGenerator(seed: 4))
    }

    @Test func theBoundsDropNothingOrAll() {
        var generator = TorchGenerator(seed: 4)
        let x = Tensor([1, 2, 3] as [Float])
        #expect(Functional.dropout(x, p: 0, generator: &generator).floatArray == [1, 2, 3])
        #expect(Functional.dropout(x, p: 1, generator: &generator).floatArray == [0, 0, 0])
    }
}
