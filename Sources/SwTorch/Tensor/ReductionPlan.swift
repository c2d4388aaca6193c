/// The dimensions that a reduction runs over, as three blocks of a row-major array.
struct ReductionPlan {
    /// The input with the reduced dimensions next to each other; the input itself where they already are.
    let source: Tensor
    let outer: Int
    let length: Int
    let inner: Int
    /// The result's shape with the reduced dimensions as ones, and without them.
    let kept: Dimensions
    let dropped: Dimensions
}
