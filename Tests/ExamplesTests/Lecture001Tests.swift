import Testing

@testable import swtorch_examples

/// What the examples print beside what the second lecture prints.
struct Lecture001Tests {
    @Test("types, random tensors, arithmetic, mean and sum, rows and columns")
    func basics() {
        var page = ""
        tensors(&page)
        #expect(
            page == """
                tensor([1., 2., 3.]), dtype: float32
                tensor([1, 2, 3]), dtype: int64
                zeros
                tensor([[0., 0.],
                        [0., 0.]])
                ones
                tensor([[1., 1.],
                        [1., 1.]])
                randn
                tensor([[1.8997, 1.0120],
                        [2.1575, 0.0030],
                        [0.4814, 0.5747]])
                rand
                tensor([[[0.2680, 0.2180],
                         [0.3072, 0.5915],
                         [0.2767, 0.5373]],

                        [[0.5747, 0.6681],
                         [0.5309, 0.2118],
                         [0.9216, 0.2615]]])
                shape [2, 3, 2, 2], rank 4

                a
                tensor([[0.4468, 0.7256, 0.8924]])
                b
                tensor([[0.3614],
                        [0.0401],
                        [0.7075]])
                a + b
                tensor([[0.8082, 1.0870, 1.2538],
                        [0.4869, 0.7657, 0.9325],
                        [1.1543, 1.4331, 1.5999]])
                a * b
                tensor([[0.1615, 0.2622, 0.3225],
                        [0.0179, 0.0291, 0.0358],
                        [0.3161, 0.5133, 0.6314]])
                a.matmul(b)
                tensor([[0.8220]])
                a.mean()
                tensor(0.6883)
                a.sum()
                tensor(2.0648)

                table
                tensor([[0.9481, 0.4814],
                        [0.1812, 0.2266],
                        [0.7852, 0.2173],
                        [0.9007, 0.3288],
                        [0.9303, 0.6866]])
                table[0, .all]
                tensor([0.9481, 0.4814])
                table[0]
                tensor([0.9481, 0.4814])
                table[.all, 0]
                tensor([0.9481, 0.1812, 0.7852, 0.9007, 0.9303])

                """)
    }

    @Test("the gradient -9.3333, by backward() and by hand")
    func gradient() {
        var page = ""
        slope(&page)
        #expect(
            page == """
                w.grad
                tensor([-9.3333])
                by hand
                tensor(-9.3333, grad_fn=<MulBackward0>)

                """)
    }

    @Test("a module's description, and the table of layers")
    func tables() {
        var page = ""
        modules(&page)
        #expect(
            page == """
                LineModel(
                  (linearLayer): Linear(in_features=1, out_features=1, bias=True)
                )

                \(String(repeating: "=", count: 90))
                Layer (type:depth-idx)                   Output Shape              Param #
                \(String(repeating: "=", count: 90))
                ├─Sequential: 1-1                        [-1, 1]                   --
                |    └─Linear: 2-1                       [-1, 3]                   6
                |    └─Sigmoid: 2-2                      [-1, 3]                   --
                |    └─Linear: 2-3                       [-1, 1]                   4
                \(String(repeating: "=", count: 90))
                Total params: 10
                Trainable params: 10
                Non-trainable params: 0
                Total mult-adds (M): 0.00
                \(String(repeating: "=", count: 90))
                Input size (MB): 0.00
                Forward/backward pass size (MB): 0.00
                Params size (MB): 0.00
                Estimated Total Size (MB): 0.00
                \(String(repeating: "=", count: 90))

                """)
    }

    @Test("twenty losses, two logits and their probabilities")
    func classifier() {
        var page = ""
        circles(&page)
        #expect(
            page == """
                epoch: 1, loss: 0.6711
                epoch: 2, loss: 0.5933
                epoch: 3, loss: 0.4854
                epoch: 4, loss: 0.3747
                epoch: 5, loss: 0.2821
                epoch: 6, loss: 0.2012
                epoch: 7, loss: 0.1523
                epoch: 8, loss: 0.1164
                epoch: 9, loss: 0.0941
                epoch: 10, loss: 0.0826
                epoch: 11, loss: 0.0790
                epoch: 12, loss: 0.0775
                epoch: 13, loss: 0.0747
                epoch: 14, loss: 0.0520
                epoch: 15, loss: 0.0470
                epoch: 16, loss: 0.0425
                epoch: 17, loss: 0.0420
                epoch: 18, loss: 0.0366
                epoch: 19, loss: 0.0365
                epoch: 20, loss: 0.0352
                prediction
                tensor([[ 14.7807],
                        [-12.2642]])
                probability
                tensor([[1.0000e+00],
                        [4.7176e-06]])
                class
                tensor([[1],
                        [0]])
                accuracy
                0.9967

                """)
    }
}
