internal import Experiments
internal import SwTorch

/// A network of bare matrices: `relu(… relu(x w₁ + b₁) …) wₙ`, the rows of x from the left, the last layer without a bias.
final class BareMatrices: Module {
    /// A matrix `[inputs, outputs]` and what is added to its product, `[outputs]`; the last layer adds nothing.
    final class Layer: Module {
        let weight: Tensor
        let bias: Tensor?

        init(weight: Tensor, bias: Tensor?) {
            self.weight = weight
            self.bias = bias
        }

        override func forward(_ x: Tensor) -> Tensor {
            let product = x.matmul(weight)
            return bias.map { product + $0 } ?? product
        }
    }

    private let layers: [Layer]

    /// Matrices drawn as `torch.randn(inputs, outputs) / sqrt(inputs)`, one after the other; biases of zero.
    init(_ network: NetworkSpec, dtype: DType, generator: inout TorchGenerator) {
        layers = network.layers.enumerated().map { index, layer in
            let drawn = Tensor.randn([layer.inputs, layer.outputs], generator: &generator)
            let weight = (drawn / Double(layer.inputs).squareRoot()).to(dtype)
            let isLast = index == network.hidden.count
            weight.requiresGrad = true
            return Layer(
                weight: weight, bias: isLast ? nil : .zeros([layer.outputs], dtype: dtype, requiresGrad: true))
        }
    }

    /// The logits of each row.
    override func forward(_ x: Tensor) -> Tensor { hiddenOutputs(of: x).logits }

    /// What each hidden layer gives after its rectifier, and the last layer's product.
    func hiddenOutputs(of x: Tensor) -> (hidden: [Tensor], logits: Tensor) {
        var value = x
        var hidden: [Tensor] = []
        for layer in layers.dropLast() {
            value = layer(value).relu()
            hidden.append(value)
        }
        return (hidden, layers.last.map { $0(value) } ?? value)
    }
}
