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
