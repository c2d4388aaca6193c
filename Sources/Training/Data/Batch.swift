internal import SwTorch

/// Rows as the model sees them.
struct Batch {
    /// Features, `[rows, features]`.
    let inputs: Tensor
    /// What the outputs are compared with: values `[rows, 1]`, or the numbers of classes `[rows]`.
    let targets: Tensor
}
