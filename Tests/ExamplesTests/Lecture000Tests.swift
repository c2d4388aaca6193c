import Testing

@testable import swtorch_examples

/// What the examples print beside what the first lecture prints.
struct Lecture000Tests {
    @Test("outputs 1 to 5: reshape, squeeze, unsqueeze")
    func shapes() {
        var page = ""
        tensorShapes(&page)
        #expect(
            page == """
                Output 1
                tensor([[ 1.,  6., 11., 16., 21.],
                        [26., 31., 36., 41., 46.]])

                Output 2
                tensor1 = tensor([[[0.5029],
                         [0.2406],
                         [0.9118]],

                        [[0.9401],
                         [0.3970],
                         [0.5867]]]),
                squeezed = tensor([[0.5029, 0.2406, 0.9118],
                        [0.9401, 0.3970, 0.5867]])
                shape = [2, 3]

                Output 3
                tensor([[[10., 11., 12.],
                         [13., 14., 15.]],

                        [[20., 21., 22.],
                         [23., 24., 25.]],

                        [[30., 31., 32.],
                         [33., 34., 35.]]])

                Output 4
                tensor([[ 1.,  6., 11., 16., 21., 26., 31., 36., 41., 46.]])

                Output 5
                tensor([[ 1.],
                        [ 6.],
                        [11.],
                        [16.],
                        [21.],
                        [26.],
                        [31.],
                        [36.],
                        [41.],
                        [46.]])

                """)
    }

    @Test("outputs 6 to 8: the gradient 4, none for a result, 1 where it is retained")
    func gradient() {
        var page = ""
        firstGradient(&page)
        #expect(
            page == """
                Output 6
                x value = 2.0, x gradient = 4.0
                Output 7
                TAKE-1 :: y value = 4.0, y gradient = None
                Output 8
                TAKE-2 :: y value = 4.0, y gradient = 1.0

                """)
    }

    @Test("outputs 9 to 11: first weights, seven losses, last weights")
    func line() {
        var page = ""
        lineFit(&page)
        #expect(
            page == """
                Output 9
                linearLayer.weight: tensor([[-0.6039]])
                linearLayer.bias: tensor([-0.0994])

                Output 10
                Epoch: 50, Loss: 0.417469
                Epoch: 100, Loss: 0.121424
                Epoch: 150, Loss: 0.091466
                Epoch: 200, Loss: 0.065480
                Epoch: 250, Loss: 0.039495
                Epoch: 300, Loss: 0.013510
                Epoch: 350, Loss: 0.004774

                Output 11
                linearLayer.weight: tensor([[0.2925]])
                linearLayer.bias: tensor([0.4961])

                """)
    }
}
