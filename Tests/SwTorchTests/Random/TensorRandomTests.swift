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
}
