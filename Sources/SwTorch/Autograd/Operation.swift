/// The primitive operations: all others are composed from them.
///
/// Each has its forward function and its gradient rule side by side in one of the files of `Operations`.
enum Operation {
    /// No operation: a tensor that requires gradients by itself.
    case leaf
    /// A function of one element and a constant.
    case unary(UnaryFunction, Double)
    /// An activation of one element and its two constants.
    case activation(ActivationFunction, Double, Double)
    /// A function of two elements, broadcast.
    case binary(BinaryFunction)
    /// A choice between two tensors by a third, the condition.
    case choose
    /// A sum over dimensions, divided by a constant (1, or their length for a mean); `kept` is the result's shape with the
    /// dimensions that were summed still there as ones.
    case sum(kept: Dimensions, divisor: Double)
    /// The largest or smallest value along one dimension.
    case extreme(axis: Int, isLargest: Bool)
    /// The largest or smallest value over dimensions, ties sharing the gradient.
    case sharedExtreme(kept: Dimensions, isLargest: Bool)
    /// Softmax along the last dimension, or its logarithm.
    case softmax(logarithm: Bool)
    /// The product of two matrices.
    case matmul
    /// x Wᵀ + b.
    case linear
    /// The same elements in another shape.
    case reshape(ReshapeVerb)
    /// The same elements with their dimensions in another order.
    case permute(Dimensions, PermuteVerb)
    /// Dimensions of size 1, repeated.
    case expand
    /// The same elements in new storage.
    case clone
    /// The same values as another type.
    case cast
    /// Elements at regular distances, shared.
    indirect case window(Window)
    /// Elements added up where a window lies.
    indirect case windowScatter(Window)
    /// A window overwritten by other elements.
    indirect case assign(Window)
    /// One of several tensors written into its place in a joined one.
    indirect case join(Window, JoinVerb)
    /// Elements chosen by their position.
    case take(TakeVerb)
    /// Elements added up at their position.
    case takeScatter
    /// Elements overwritten at their position.
    case put
    /// Running sums along a dimension, from its end where reversed.
    case cumulate(axis: Int, isReversed: Bool)
    /// A product over dimensions.
    case product(kept: Dimensions)
    /// A variance over dimensions, or its root.
    case variance(kept: Dimensions, divisor: Double, isRoot: Bool)
    /// (Σ |x|ᵖ)^(1/p) over dimensions.
    case norm(kept: Dimensions, exponent: Double)
    /// log Σ exp x over dimensions.
    case logSumExp(kept: Dimensions)
    /// The products of two stacks of matrices.
    case batchProduct
    /// Rows chosen by their index.
    case rows
    /// Rows added up where their index says.
    case scatterRows
    /// A loss computed element by element, with its constant.
    case loss(ElementLoss, Double, Reduction)
    /// The cross-entropy of logits and class labels.
    case crossEntropy(Reduction, ignoredLabel: Int64)
    /// A function with a rule of its own, which the node's attachments hold.
    case custom

    /// The name under which messages and graphs show the operation.
    var name: String {
        switch self {
        case .leaf: "leaf"
        case .unary(let function, _): function.name
        case .activation(let function, _, _): function.name
        case .binary(let function): function.name
        case .choose: "where"
        case .sum(_, let divisor): divisor == 1 ? "sum" : "mean"
        case .extreme, .sharedExtreme: "extreme"
        case .softmax(let logarithm): logarithm ? "logSoftmax" : "softmax"
        case .matmul: "matmul"
        case .linear: "linear"
        case .reshape: "reshaped"
        case .permute: "permuted"
        case .expand: "expanded"
        case .clone: "clone"
        case .window: "[]"
        case .windowScatter: "windowScatter"
        case .assign: "copy"
        case .join(_, let verb): verb.rawValue
        case .take(let verb): verb.rawValue
        case .takeScatter: "takeScatter"
        case .put: "[]="
        case .cumulate: "cumsum"
        case .product: "prod"
        case .variance(_, _, let isRoot): isRoot ? "std" : "var"
        case .norm: "norm"
        case .logSumExp: "logSumExp"
        case .batchProduct: "matmul"
        case .cast: "to"
        case .rows: "rows"
        case .scatterRows: "scatterRows"
        case .loss(let loss, _, _): loss.name
        case .crossEntropy: "crossEntropy"
        case .custom: "function"
        }
    }
}

/// Where a new shape comes from.
enum ReshapeVerb {
    case view, copied, squeezed, squeezedOne, unsqueezed
}

/// Where a new order of dimensions comes from.
enum PermuteVerb {
    case permuted, transposed
}

/// Where a joined tensor comes from.
enum JoinVerb: String {
    case cat, stack
}

/// Where a choice of elements comes from.
enum TakeVerb: String {
    case index = "[]"
    case gather, indexSelect, roll, flip, sort, topK, repeated
}
