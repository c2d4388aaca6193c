import SwTorch
import Testing

/// What a module holds, and how it prints.
struct ModuleContentsTests {
    final class Net: Module {
        let hidden: Linear
        let act = Tanh()
        let blocks: [Module]
        let out: Sequential
        @Buffer var mean = Tensor.zeros([2])
        @Buffer(persistent: false) var cache = Tensor.ones([1])

        init(_ generator: inout TorchGenerator) {
            hidden = Linear(2, 3, generator: &generator)
            blocks = [
                Linear(3, 3, bias: false, generator: &generator), Linear(3, 3, bias: false, generator: &generator),
                Sigmoid(),
            ]
            out = Sequential(
                Linear(3, 1, generator: &generator), Sequential(Dropout(0.25, generator: TorchGenerator(seed: 1))))
        }

        override func forward(_ x: Tensor) -> Tensor {
            out(blocks.reduce(act(hidden(x - mean))) { $1($0) })
        }
    }

    static func net() -> Net {
        var generator = TorchGenerator(seed: 3)
        return Net(&generator)
    }

    @Test func printsAsPyTorchDoes() {
        #expect(
            Self.net().description == """
                Net(
                  (hidden): Linear(in_features=2, out_features=3, bias=True)
                  (act): Tanh()
                  (blocks): ModuleList(
                    (0-1): 2 x Linear(in_features=3, out_features=3, bias=False)
                    (2): Sigmoid()
                  )
                  (out): Sequential(
                    (0): Linear(in_features=3, out_features=1, bias=True)
                    (1): Sequential(
                      (0): Dropout(p=0.25, inplace=False)
                    )
                  )
                )
                """)
    }

    @Test func layersPrintAsPyTorchs() {
        let layers: [Module] = [
            LeakyReLU(), LeakyReLU(negativeSlope: 1e-5), ELU(alpha: 0.5), SELU(), GELU(), GELU(approximate: .tanh),
            SiLU(), Softplus(), Softmax(dim: 1), LogSoftmax(dim: -1), Softsign(), Hardtanh(), ReLU6(), LogSigmoid(),
            Flatten(), Identity(), Sequential(),
        ]
        #expect(
            layers.map(\.description) == [
                "LeakyReLU(negative_slope=0.01)", "LeakyReLU(negative_slope=1e-05)", "ELU(alpha=0.5)", "SELU()",
                "GELU(approximate='none')", "GELU(approximate='tanh')", "SiLU()",
                "Softplus(beta=1.0, threshold=20.0)", "Softmax(dim=1)", "LogSoftmax(dim=-1)", "Softsign()",
                "Hardtanh(min_val=-1.0, max_val=1.0)", "ReLU6()", "LogSigmoid()", "Flatten(start_dim=1, end_dim=-1)",
                "Identity()", "Sequential()",
            ])
    }

    @Test func namesOfModulesAndBuffers() {
        let net = Self.net()
        #expect(
            net.namedModules().map(\.name) == [
                "", "hidden", "act", "blocks", "blocks.0", "blocks.1", "blocks.2", "out", "out.0", "out.1", "out.1.0",
            ])
        #expect(net.namedBuffers().map(\.name) == ["mean", "cache"])
        #expect(!net.namedParameters().contains { $0.name == "mean" })
    }

    @Test func aFrozenParameterStaysAParameter() {
        let net = Self.net()
        net.hidden.parameters().forEach { $0.requiresGrad = false }
        #expect(net.namedParameters().map(\.name).prefix(2) == ["hidden.weight", "hidden.bias"])
        #expect(net.summary().trainableCount == net.summary().parameterCount - 9)
    }

    @Test func applyVisitsChildrenFirst() {
        var order: [String] = []
        Self.net().out.apply { order.append("\(type(of: $0))") }
        #expect(order == ["Linear", "Dropout", "Sequential", "Sequential"])
    }
}

/// The hooks of modules.
struct ModuleHookTests {
    @Test func hooksSeeAndReplaceInputAndOutput() {
        let layer = Linear(weight: Tensor([[2]]), bias: nil)
        var seen: [[Float]] = []
        layer.registerForwardPreHook { _, x in x + 1 }
        let handle = layer.registerForwardHook { module, x, y in
            seen.append(x.floatArray + y.floatArray)
            #expect(module === layer)
            return y * 10
        }
        #expect(layer(Tensor([[3]])).floatArray == [80])
        #expect(seen == [[4, 8]])
        handle.remove()
        #expect(layer(Tensor([[3]])).floatArray == [8])
    }
}
