import SwTorch
import Testing

/// Descriptions against what PyTorch prints for the same tensors.
struct DescriptionTests {
    /// A tensor and its text.
    struct Sample: Sendable {
        let text: String
        let tensor: @Sendable () -> Tensor

        init(_ tensor: @escaping @Sendable () -> Tensor, _ text: String) {
            self.text = text
            self.tensor = tensor
        }
    }

    @Test(arguments: styles + shapes + histories) func isPyTorchs(sample: Sample) {
        #expect(sample.tensor().description == sample.text)
    }

    @Sendable static func leaf() -> Tensor { Tensor([1, 2] as [Float], requiresGrad: true) }

    static let styles: [Sample] = [
        Sample(
            { Tensor([[1, 6], [2, -3]]) },
            """
            tensor([[ 1.,  6.],
                    [ 2., -3.]])
            """),
        Sample(
            { Tensor([0.5, -1.25, 100]) },
            """
            tensor([  0.5000,  -1.2500, 100.0000])
            """),
        Sample(
            { Tensor([1e-5, 1, 2000]) },
            """
            tensor([1.0000e-05, 1.0000e+00, 2.0000e+03])
            """),
        Sample(
            { Tensor([1, .nan, .infinity, -.infinity]) },
            """
            tensor([1., nan, inf, -inf])
            """),
        Sample(
            { Tensor([1.5, .nan, .infinity, -.infinity]) },
            """
            tensor([1.5000,    nan,    inf,   -inf])
            """),
        Sample(
            { Tensor(3.14159) },
            """
            tensor(3.1416)
            """),
        Sample(
            { Tensor(7) },
            """
            tensor(7)
            """),
        Sample(
            { Tensor([true], shape: []) },
            """
            tensor(True)
            """),
        Sample(
            { Tensor(2.0, dtype: .float64) },
            """
            tensor(2., dtype=torch.float64)
            """),
        Sample(
            { Tensor([1, -20, 300]) },
            """
            tensor([  1, -20, 300])
            """),
        Sample(
            { Tensor([true, false], shape: [1, 2]) },
            """
            tensor([[ True, False]])
            """),
        Sample(
            { Tensor([123_456_789.0, 1]) },
            """
            tensor([1.2346e+08, 1.0000e+00])
            """),
        Sample(
            { Tensor([1e9, 2e9]) },
            """
            tensor([1.0000e+09, 2.0000e+09])
            """),
        Sample(
            { Tensor([-0.0, 0]) },
            """
            tensor([-0., 0.])
            """),
        Sample(
            { Tensor([9_007_199_254_740_993, -1]) },
            """
            tensor([9007199254740993,               -1])
            """),
    ]

    static let shapes: [Sample] = [
        Sample(
            { Tensor.zeros([0]) },
            """
            tensor([])
            """),
        Sample(
            { Tensor.zeros([2, 0]) },
            """
            tensor([], size=(2, 0))
            """),
        Sample(
            { Tensor.zeros([0], dtype: .int64) },
            """
            tensor([], dtype=torch.int64)
            """),
        Sample(
            { Tensor.zeros([0, 3], dtype: .float64) },
            """
            tensor([], size=(0, 3), dtype=torch.float64)
            """),
        Sample(
            { Tensor.arange(1001) },
            """
            tensor([   0,    1,    2,  ...,  998,  999, 1000])
            """),
        Sample(
            { Tensor.arange(0, 1200).reshaped(30, 40) },
            """
            tensor([[0.0000e+00, 1.0000e+00, 2.0000e+00,  ..., 3.7000e+01, 3.8000e+01,
                     3.9000e+01],
                    [4.0000e+01, 4.1000e+01, 4.2000e+01,  ..., 7.7000e+01, 7.8000e+01,
                     7.9000e+01],
                    [8.0000e+01, 8.1000e+01, 8.2000e+01,  ..., 1.1700e+02, 1.1800e+02,
                     1.1900e+02],
                    ...,
                    [1.0800e+03, 1.0810e+03, 1.0820e+03,  ..., 1.1170e+03, 1.1180e+03,
                     1.1190e+03],
                    [1.1200e+03, 1.1210e+03, 1.1220e+03,  ..., 1.1570e+03, 1.1580e+03,
                     1.1590e+03],
                    [1.1600e+03, 1.1610e+03, 1.1620e+03,  ..., 1.1970e+03, 1.1980e+03,
                     1.1990e+03]])
            """),
        Sample(
            { Tensor.arange(0, 30) / 7 },
            """
            tensor([0.0000, 0.1429, 0.2857, 0.4286, 0.5714, 0.7143, 0.8571, 1.0000, 1.1429,
                    1.2857, 1.4286, 1.5714, 1.7143, 1.8571, 2.0000, 2.1429, 2.2857, 2.4286,
                    2.5714, 2.7143, 2.8571, 3.0000, 3.1429, 3.2857, 3.4286, 3.5714, 3.7143,
                    3.8571, 4.0000, 4.1429])
            """),
        Sample(
            { Tensor.zeros([2, 2, 2]) },
            """
            tensor([[[0., 0.],
                     [0., 0.]],

                    [[0., 0.],
                     [0., 0.]]])
            """),
        Sample(
            { Tensor.arange(0, 24).reshaped(2, 3, 4) * 1000.5 },
            """
            tensor([[[    0.0000,  1000.5000,  2001.0000,  3001.5000],
                     [ 4002.0000,  5002.5000,  6003.0000,  7003.5000],
                     [ 8004.0000,  9004.5000, 10005.0000, 11005.5000]],

                    [[12006.0000, 13006.5000, 14007.0000, 15007.5000],
                     [16008.0000, 17008.5000, 18009.0000, 19009.5000],
                     [20010.0000, 21010.5000, 22011.0000, 23011.5000]]])
            """),
        Sample(
            { Tensor.arange(2000).reshaped(2, 10, 100) },
            """
            tensor([[[   0,    1,    2,  ...,   97,   98,   99],
                     [ 100,  101,  102,  ...,  197,  198,  199],
                     [ 200,  201,  202,  ...,  297,  298,  299],
                     ...,
                     [ 700,  701,  702,  ...,  797,  798,  799],
                     [ 800,  801,  802,  ...,  897,  898,  899],
                     [ 900,  901,  902,  ...,  997,  998,  999]],

                    [[1000, 1001, 1002,  ..., 1097, 1098, 1099],
                     [1100, 1101, 1102,  ..., 1197, 1198, 1199],
                     [1200, 1201, 1202,  ..., 1297, 1298, 1299],
                     ...,
                     [1700, 1701, 1702,  ..., 1797, 1798, 1799],
                     [1800, 1801, 1802,  ..., 1897, 1898, 1899],
                     [1900, 1901, 1902,  ..., 1997, 1998, 1999]]])
            """),
    ]

    static let histories: [Sample] = [
        Sample(
            { leaf() },
            """
            tensor([1., 2.], requires_grad=True)
            """),
        Sample(
            { leaf() + 1 },
            """
            tensor([2., 3.], grad_fn=<AddBackward0>)
            """),
        Sample(
            { (leaf() * leaf()).sum() },
            """
            tensor(5., grad_fn=<SumBackward0>)
            """),
        Sample(
            { leaf().to(.float64) * 2.5 },
            """
            tensor([2.5000, 5.0000], dtype=torch.float64, grad_fn=<MulBackward0>)
            """),
    ]
}
