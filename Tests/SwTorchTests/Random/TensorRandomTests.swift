import SwTorch
import Testing

/// Random tensors hold what the generator draws, in row-major order.
struct TensorRandomTests {
    @Test func uniformAndNormalTensorsHoldTheDrawsInOrder() {
        var generator = TorchGenerator(seed: 7)
        var same = generator
        let uniform = Tensor.rand([2, 3], generator: &generator)
        let normal = Tensor.randn([4, 5], generator: &generator)
        #expect(uniform.shape == [2, 3] && uniform.dtype == .float32)
        #expect(uniform.floatArray == same.rand(6))
        #expect(normal.shape == [4, 5])
        #expect(normal.floatArray == same.randn(20))
        #expect(generator == same)
    }

    @Test func integerTensorsHoldInt64() {
        var generator = TorchGenerator(seed: 7)
        var same = generator
        let digits = Tensor.randint(low: 0, high: 10, [3, 4], generator: &generator)
        let order = Tensor.randperm(10, generator: &generator)
        #expect(digits.shape == [3, 4] && digits.dtype == .int64)
        #expect(digits.toArray(of: Int64.self) == same.randint(low: 0, high: 10, count: 12))
        #expect(order.shape == [10] && order.dtype == .int64)
        #expect(order.toArray(of: Int.self) == same.randperm(10))
    }

    @Test func aTensorWithoutDimensionsIsOneDraw() {
        var generator = TorchGenerator(seed: 7)
        var same = generator
        #expect(Tensor.randn([], generator: &generator).floatArray == same.randn(1))
    }

    @Test func doubleValuesAreDrawsOfTheirOwn() {
        // What PyTorch 2.13 draws from seed 7: fewer than 16 values, and more.
        for (count, places, expected) in [
            (3, [0, 1, 2], [-0.1467950974849952, 0.7861412987235358, 0.9468216090039564]),
            (17, [0, 8, 16], [0.06626753966449943, -1.3131496578292892, -1.6677291342328766]),
        ] {
            var generator = TorchGenerator(seed: 7)
            let values = Tensor.randn([count], dtype: .float64, generator: &generator)
            #expect(values.dtype == .float64)
            #expect(zip(values.rows(places).toArray(of: Double.self), expected).allSatisfy { abs($0 - $1) < 1e-14 })
        }
    }

    @Test func uniformDoubleValuesLieBetweenTheirBounds() {
        var generator = TorchGenerator(seed: 7)
        var same = generator
        let values = generator.uniform64(50, low: -1, high: 3)
        #expect(values == same.rand64(50).map { $0 * 4 - 1 })
        #expect(values.allSatisfy { (-1..<3).contains($0) })
    }
}
