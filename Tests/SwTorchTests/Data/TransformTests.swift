import SwTorch
import Testing

/// Images as numbers, normalised, shifted and turned.
struct TransformTests {
    private let corner = Tensor([[1, 2, 0], [0, 0, 0], [0, 0, 0]])

    @Test func bytesBecomeSharesOfFullInk() {
        #expect(ToTensor()(Tensor([0, 51, 255])).floatArray == [0, 0.2, 1])
        let images = LabeledImages(height: 1, width: 2, pixels: [0, 255, 51, 0], labels: [3, 4])
        let tensor = ToTensor()(images, at: [1])
        #expect(tensor.shape == [1, 1, 1, 2])
        #expect(tensor.floatArray == [0.2, 0])
    }

    @Test func channelsAreNormalisedByThemselves() {
        let x = Tensor.ones([2, 2, 1, 1])
        let y = Normalize(mean: [0, 1], standardDeviation: [0.5, 2])(x)
        #expect(y.floatArray == [2, 0, 2, 0])
        #expect(Normalize(mean: [0.5], standardDeviation: [0.25])(Tensor([1, 0] as [Float])).floatArray == [2, -2])
    }

    @Test func aShiftGoesRound() {
        #expect(Roll(rows: -1, columns: 1)(corner).floatArray == [0, 0, 0, 0, 0, 0, 0, 1, 2])
    }

    @Test(
        arguments: [
            (0.0, [1, 2, 0, 0, 0, 0, 0, 0, 0]), (90, [0, 0, 0, 2, 0, 0, 1, 0, 0]), (180, [0, 0, 0, 0, 0, 0, 0, 2, 1]),
            (-90, [0, 0, 1, 0, 0, 2, 0, 0, 0]),
        ] as [(Double, [Float])])
    func quarterTurnsMoveWholePixels(angle: Double, expected: [Float]) {
        #expect(RandomRotation(angle...angle)(corner).floatArray == expected)
    }

    /// Worked out with PyTorch's `affine_grid` and `grid_sample` in nearest mode, as torchvision turns tensors.
    @Test func anyAngleFollowsTheNearestPixel() {
        let x = Tensor.arange(1, 17).reshaped(4, 4)
        #expect(
            RandomRotation(30.0...30.0)(x).floatArray == [0, 3, 4, 0, 1, 6, 7, 12, 5, 10, 11, 16, 0, 13, 14, 0])
    }

    @Test func everyImageOfABatchHasItsOwnAngle() {
        var generator = TorchGenerator(seed: 5)
        var same = generator
        let image = Tensor.rand([1, 1, 8, 8], generator: &generator)
        _ = same.rand(64)
        let batch = Tensor.cat([image, image], dim: 0)
        let turned = RandomRotation(90)(batch, generator: &generator)
        let angles = same.uniform(1, low: -90, high: 90) + same.uniform(1, low: -90, high: 90)
        for (index, angle) in angles.enumerated() {
            let alone = RandomRotation(Double(angle)...Double(angle))(image)
            #expect(turned.rows([index]).floatArray == alone.floatArray)
        }
        #expect(generator == same)
    }

    @Test func transformsAreChained() {
        let all = Compose(ToTensor(), Normalize(mean: [0.5], standardDeviation: [0.5]), Roll(columns: 1))
        #expect(all(Tensor([[0, 255]] as [[Double]]).to(.int64)).floatArray == [1, -1])
    }
}
