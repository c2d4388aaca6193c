import SwTorch
import Testing

/// Types of results, whole numbers, devices, and what is made from nothing.
struct TypeTests {
    @Test(arguments: DType.allCases, DType.allCases) func higherKindsAndWiderTypesWin(a: DType, b: DType) {
        let order: [DType] = [.bool, .int64, .float32, .float64]
        let expected = order.last { $0 == a || $0 == b }
        #expect((Tensor.ones([2], dtype: a) + Tensor.ones([2], dtype: b)).dtype == expected)
    }

    @Test func constantsOnlyRaiseTheKind() {
        let (truth, whole, wide) = (Tensor([true]), Tensor([3]), Tensor([1.5], dtype: .float64))
        #expect((truth + 1).dtype == .int64 && (truth * 0.5).dtype == .float32 && (truth / 2).dtype == .float32)
        #expect((whole * 2).dtype == .int64 && (whole * 2.0).dtype == .float32 && (wide + 1).dtype == .float64)
        #expect((whole - Tensor(0.5, dtype: .float64)).dtype == .float64)
        #expect((Tensor([1] as [Float]) * Tensor(2.0, dtype: .float64)).dtype == .float32)
        #expect(whole.pow(2).dtype == .int64 && whole.pow(2.0).dtype == .float32 && whole.sqrt().dtype == .float32)
    }

    @Test func integersWrapAndRoundDown() {
        let largest = Tensor([Int.max, Int.min])
        #expect((largest + 1).toArray(of: Int.self) == [Int.min, Int.min + 1])
        #expect((largest * 2).toArray(of: Int.self) == [-2, 0])
        #expect((-largest).toArray(of: Int.self) == [-Int.max, Int.min])
        #expect(largest.floorDivided(by: -1).toArray(of: Int.self) == [-Int.max, Int.min])
        #expect((Tensor([7, -7]) % -3).toArray(of: Int.self) == [-2, -1])
        #expect(Tensor([7, -7]).fmod(Tensor([-3])).toArray(of: Int.self) == [1, -1])
        #expect(Tensor([3, -2]).pow(Tensor([40, 3])).toArray(of: Int.self) == [-6_289_078_614_652_622_815, -8])
        #expect(
            Tensor([[1, 2], [3, 4]] as [[Int]]).matmul(Tensor([[5], [6]] as [[Int]])).toArray(of: Int.self) == [17, 39])
    }

    @Test func valuesAreConverted() {
        let x = Tensor([-1.7, 0, 2.5])
        #expect(x.to(.int64).toArray(of: Int.self) == [-1, 0, 2])
        #expect(x.to(.bool).toArray(of: Bool.self) == [true, false, true])
        #expect(Tensor([true, false]).to(.float64).toArray(of: Double.self) == [1, 0])
        #expect((.!(x .> 0) .& (x .< 1)).toArray(of: Bool.self) == [true, true, false])
        #expect(x.isEqual(to: x.clone()) && !x.isEqual(to: x + 1) && x.isClose(to: x + 1e-9))
    }

    @Test func createsFromPatterns() {
        #expect(Tensor.eye(2, 3).floatArray == [1, 0, 0, 0, 1, 0])
        #expect(Tensor.eye(2, dtype: .int64).dtype == .int64)
        #expect(Tensor.empty([2, 0, 3]).shape == [2, 0, 3])
        #expect(Tensor([[[1], [2]], [[3], [4]]] as [[[Int]]]).shape == [2, 2, 1])
        #expect(Tensor([[true, false]]).dtype == .bool)
        var generator = TorchGenerator(seed: 4)
        let normal = Tensor.normal(mean: 5, standardDeviation: 0.1, [100], generator: &generator)
        #expect(abs(normal.mean().item() - 5) < 0.05 && abs(normal.standardDeviation().item() - 0.1) < 0.05)
        #expect(Tensor.randLike(normal, generator: &generator).max().item() < 1)
    }

    @Test func devicesHaveNames() {
        #expect(Device.cpu.isAvailable && !Device.cuda.isAvailable && Device.default == .cpu)
        #expect(Device("cuda:1")?.description == "cuda:1" && Device("tpu") == nil && Device("cpu:x") == nil)
        let x = Tensor([1, 2])
        #expect(x.device == .cpu && x.to(Device.cpu) === x)
    }
}
