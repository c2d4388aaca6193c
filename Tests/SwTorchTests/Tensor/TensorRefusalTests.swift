import SwTorch
import Testing

/// What tensors refuse, and the shapes, places and values that the message names.
struct TensorRefusalTests {
    /// A call that stops the program.
    struct Refusal: Sendable {
        let parts: [String]
        let run: @Sendable () -> Void

        init(_ parts: String..., run: @escaping @Sendable () -> Void) {
            self.parts = parts
            self.run = run
        }
    }

    static let refusals: [Refusal] = [
        Refusal("view", "[3, 2]", "[6]") { _ = Tensor.ones([2, 3]).transposed().view(6) },
        Refusal("index -4", "dimension 1", "[2, 3]") { _ = Tensor.ones([2, 3])[0, -4] },
        Refusal("3 indices", "[2, 3]") { _ = Tensor.ones([2, 3])[0, 0, 0] },
        Refusal("index 7", "size 3") { _ = Tensor.ones([3])[[0, 7]] },
        Refusal("mask", "[4]", "[3]") { _ = Tensor.ones([3])[Tensor([true, true, false, true])] },
        Refusal("float32", "int64 or bool") { _ = Tensor.ones([3])[Tensor.ones([1])] },
        Refusal("step of -1", "[3]") { _ = Tensor.ones([3])[.step(-1)] },
        Refusal("[]=", "[2]", "[3]") { Tensor.ones([3])[.all] = Tensor([1, 2]) },
        Refusal("+=", "float32", "int64") { Tensor([1, 2]) += 0.5 },
        Refusal("*=", "expanded", "[2, 2]") { Tensor.ones([1, 2]).expanded([2, 2]) *= 2 },
        Refusal("+=", "view", "leaf") { Tensor.ones([2], requiresGrad: true)[0] += 1 },
        Refusal("exp", "in place") {
            let y = Tensor.ones([2, 2], requiresGrad: true).exp()
            let z = y.sum()
            y[0] = Tensor(3.0)
            z.backward()
        },
        Refusal("stack", "[2]", "[3]") { _ = Tensor.stack([Tensor.ones([3]), Tensor.ones([2])]) },
        Refusal("split", "[1, 1]", "[3]") { _ = Tensor.ones([3]).split([1, 1]) },
        Refusal("gathered", "index 3", "[2, 3]") {
            _ = Tensor.ones([2, 3]).gathered(dim: 1, Tensor([[0, 3]] as [[Int]]))
        },
        Refusal("topK", "4", "[3]") { _ = Tensor.ones([3]).topK(4) },
        Refusal("matmul", "[2, 3, 4]", "[3, 4, 5]") { _ = Tensor.ones([2, 3, 4]).matmul(Tensor.ones([3, 4, 5])) },
        Refusal("dot", "[2]", "[3]") { _ = Tensor.ones([2]).dot(Tensor.ones([3])) },
        Refusal("remainder", "divided by zero") { _ = Tensor([1, 2]) % Tensor([1, 0]) },
        Refusal("pow", "-2") { _ = Tensor([1, 2]).pow(-2) },
        Refusal("sub", "truth values") { _ = Tensor([true]) - Tensor([true]) },
        Refusal("oneHot", "index 3", "size 3") { _ = Tensor([0, 3]).oneHot(classes: 3) },
        Refusal("device cuda:1", "not available", "cpu") { _ = Tensor([1]).to(Device(.cuda, index: 1)) },
        Refusal("Tensor", "2 values", "3") { _ = Tensor([[1, 2, 3], [4, 5]]) },
    ]

    @Test(arguments: refusals.indices) func stopsWithAMessage(index: Int) async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            [index = index as Int] in
            TensorRefusalTests.refusals[index].run()
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        for part in Self.refusals[index].parts { #expect(message.contains(part), "\(message)") }
    }
}
