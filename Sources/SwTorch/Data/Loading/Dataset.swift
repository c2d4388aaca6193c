/// Samples that can be asked for by their numbers.
public protocol Dataset {
    /// How many samples there are.
    var count: Int { get }

    /// The samples of these numbers, each part stacked: inputs and targets, say.
    ///
    /// - Precondition: Each number is in 0..<count.
    func batch(_ indices: [Int]) -> [Tensor]
}

/// Samples that are the rows of tensors: PyTorch's `TensorDataset`.
public struct TensorDataset: Dataset {
    /// The tensors, such as inputs and targets.
    public let tensors: [Tensor]

    /// The rows of tensors, taken together.
    ///
    /// - Precondition: All tensors have as many rows.
    public init(_ tensors: Tensor...) {
        for tensor in tensors where tensor.rank == 0 || tensor.shape[0] != tensors[0].shape[0] {
            fail("TensorDataset: shape \(tensor.shape) does not have the rows of shape \(tensors[0].shape)")
        }
        self.tensors = tensors
    }

    /// How many rows there are.
    public var count: Int { tensors.first?.shape[0] ?? 0 }

    /// These rows of each tensor.
    public func batch(_ indices: [Int]) -> [Tensor] { tensors.map { $0.rows(indices) } }

    /// One row of each tensor, without the first dimension.
    ///
    /// - Precondition: The index names a row.
    public subscript(index: Int) -> [Tensor] { batch([index]).map { $0.squeezed(0) } }
}

/// Some samples of another data set, in an order of its own: PyTorch's `Subset`.
public struct Subset: Dataset {
    /// The other data set.
    public let dataset: any Dataset
    /// Which of its samples these are.
    public let indices: [Int]

    /// The samples that `indices` names.
    ///
    /// - Precondition: Each index is in 0..<dataset.count.
    public init(_ dataset: any Dataset, indices: [Int]) {
        for index in indices where !(0..<dataset.count).contains(index) {
            fail("Subset: index \(index) is out of range for \(dataset.count) samples")
        }
        self.dataset = dataset
        self.indices = indices
    }

    /// How many samples there are.
    public var count: Int { indices.count }

    /// These samples.
    public func batch(_ indices: [Int]) -> [Tensor] { dataset.batch(indices.map { self.indices[$0] }) }
}

/// Distributes the samples at random over parts of these lengths: PyTorch's `random_split`.
///
/// - Precondition: The lengths add up to the number of samples.
public func randomSplit(_ dataset: any Dataset, lengths: [Int], generator: inout TorchGenerator) -> [Subset] {
    guard lengths.reduce(0, +) == dataset.count else {
        fail("randomSplit: lengths \(lengths) do not add up to the \(dataset.count) samples")
    }
    return generator.randomSplit(lengths: lengths).map { Subset(dataset, indices: $0) }
}

/// Distributes the samples at random over parts of these shares: PyTorch's `random_split` with fractions.
///
/// Each length is rounded down; the samples left over go to the first parts, one each.
///
/// - Precondition: The shares are in 0...1 and add up to 1.
public func randomSplit(_ dataset: any Dataset, shares: [Double], generator: inout TorchGenerator) -> [Subset] {
    guard shares.allSatisfy((0...1).contains), abs(shares.reduce(0, +) - 1) < 1e-9 else {
        fail("randomSplit: shares \(shares) are not in 0...1 or do not add up to 1")
    }
    var lengths = shares.map { Int((Double(dataset.count) * $0).rounded(.down)) }
    for part in 0..<(dataset.count - lengths.reduce(0, +)) { lengths[part % lengths.count] += 1 }
    return randomSplit(dataset, lengths: lengths, generator: &generator)
}
