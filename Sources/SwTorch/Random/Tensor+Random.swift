extension Tensor {
    /// Uniform values in [0, 1): `torch.rand(shape)`.
    ///
    /// - Returns: A float32 tensor of this shape.
    public static func rand(_ shape: [Int], generator: inout TorchGenerator) -> Tensor {
        Tensor(generator.rand(elementCount(shape)), shape: shape)
    }

    /// Standard normal values: `torch.randn(shape)`.
    ///
    /// - Returns: A float32 tensor of this shape.
    public static func randn(_ shape: [Int], generator: inout TorchGenerator) -> Tensor {
        Tensor(generator.randn(elementCount(shape)), shape: shape)
    }

    /// Normal values of the given mean and standard deviation: `torch.normal(mean, standardDeviation, shape)`.
    ///
    /// - Returns: A float32 tensor of this shape.
    /// - Precondition: The standard deviation is not negative.
    public static func normal(
        mean: Float = 0, standardDeviation: Float = 1, _ shape: [Int], generator: inout TorchGenerator
    ) -> Tensor {
        Tensor(
            generator.normal(elementCount(shape), mean: mean, standardDeviation: standardDeviation), shape: shape)
    }

    /// Uniform values in [0, 1) in the shape and type of another tensor: `torch.rand_like(other)`.
    public static func randLike(_ other: Tensor, generator: inout TorchGenerator) -> Tensor {
        rand(other.shape, generator: &generator).to(other.dtype)
    }

    /// Standard normal values in the shape and type of another tensor: `torch.randn_like(other)`.
    public static func randnLike(_ other: Tensor, generator: inout TorchGenerator) -> Tensor {
        randn(other.shape, generator: &generator).to(other.dtype)
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
