extension Tensor {
    /// Uniform values in [0, 1): `torch.rand(shape)`.
    ///
    /// float64 values are draws of their own, of 53 bits each.
    ///
    /// - Precondition: The type is float32 or float64.
    public static func rand(_ shape: [Int], dtype: DType = .float32, generator: inout TorchGenerator) -> Tensor {
        let count = elementCount(shape)
        return switch dtype {
        case .float32: Tensor(generator.rand(count), shape: shape)
        case .float64: Tensor(generator.rand64(count), shape: shape)
        case .int64, .bool: fail("rand: not defined for \(dtype)")
        }
    }

    /// Standard normal values: `torch.randn(shape)`.
    ///
    /// - Precondition: The type is float32 or float64.
    public static func randn(_ shape: [Int], dtype: DType = .float32, generator: inout TorchGenerator) -> Tensor {
        normal(shape, dtype: dtype, generator: &generator)
    }

    /// Normal values of the given mean and standard deviation: `torch.normal(mean, standardDeviation, shape)`.
    ///
    /// - Precondition: The standard deviation is not negative, and the type is float32 or float64.
    public static func normal(
        mean: Double = 0, standardDeviation: Double = 1, _ shape: [Int], dtype: DType = .float32,
        generator: inout TorchGenerator
    ) -> Tensor {
        let count = elementCount(shape)
        switch dtype {
        case .float32:
            let deviation = Float(standardDeviation)
            return Tensor(generator.normal(count, mean: Float(mean), standardDeviation: deviation), shape: shape)
        case .float64:
            return Tensor(
                generator.normal64(count, mean: mean, standardDeviation: standardDeviation), shape: shape)
        case .int64, .bool: fail("normal: not defined for \(dtype)")
        }
    }

    /// Uniform values in [0, 1) in the shape and type of another tensor: `torch.rand_like(other)`.
    public static func randLike(_ other: Tensor, generator: inout TorchGenerator) -> Tensor {
        rand(other.shape, dtype: other.dtype, generator: &generator)
    }

    /// Standard normal values in the shape and type of another tensor: `torch.randn_like(other)`.
    public static func randnLike(_ other: Tensor, generator: inout TorchGenerator) -> Tensor {
        randn(other.shape, dtype: other.dtype, generator: &generator)
    }

    /// Whole numbers in [low, high): `torch.randint(low, high, shape)`.
    ///
    /// - Returns: An int64 tensor of this shape.
    /// - Precondition: `low < high`.
    public static func randint(
        low: Int64, high: Int64, _ shape: [Int], generator: inout TorchGenerator
    ) -> Tensor {
        Tensor(generator.randint(low: low, high: high, count: elementCount(shape)), shape: shape)
    }

    /// A permutation of 0..<count: `torch.randperm(count)`.
    ///
    /// - Returns: An int64 tensor of shape `[count]`.
    /// - Precondition: `count >= 0`.
    public static func randperm(_ count: Int, generator: inout TorchGenerator) -> Tensor {
        Tensor(generator.randperm(count), shape: [count])
    }

    private static func elementCount(_ shape: [Int]) -> Int {
        Dimensions(shape).product
    }
}
