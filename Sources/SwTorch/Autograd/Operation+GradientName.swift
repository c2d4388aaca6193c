extension Operation {
    /// The name that PyTorch gives to the gradient rule, such as `AddBackward0`, which stands in a tensor's description.
    var gradientName: String {
        switch self {
        case .leaf: "AccumulateGrad"
        case .unary(let function, _): function.gradientName
        case .activation(let function, _, _): function.gradientName
        case .binary(let function): function.gradientName
        case .choose: "WhereBackward0"
        case .sum(let kept, let divisor):
            (divisor == 1 ? "SumBackward" : "MeanBackward") + (kept.count == 0 ? "0" : "1")
        case .extreme(_, let isLargest): isLargest ? "MaxBackward0" : "MinBackward0"
        case .sharedExtreme(let kept, let isLargest):
            (isLargest ? "Max" : "Min") + (kept.product == 1 ? "Backward1" : "Backward0")
        case .softmax(let logarithm): logarithm ? "LogSoftmaxBackward0" : "SoftmaxBackward0"
        case .matmul: "MmBackward0"
        case .batchProduct: "BmmBackward0"
        case .linear: "AddmmBackward0"
        case .reshape(let verb): verb.gradientName
        case .permute(_, let verb): verb == .transposed ? "TransposeBackward0" : "PermuteBackward0"
        case .expand: "ExpandBackward0"
        case .clone: "CloneBackward0"
        case .cast: "ToCopyBackward0"
        case .window: "AsStridedBackward0"
        case .assign: "CopySlices"
        case .join(_, let verb): verb == .cat ? "CatBackward0" : "StackBackward0"
        case .take(let verb): verb.gradientName
        case .put: "IndexPutBackward0"
        case .cumulate: "CumsumBackward0"
        case .product(let kept): kept.product == 1 ? "ProdBackward0" : "ProdBackward1"
        case .variance(_, _, let isRoot): isRoot ? "StdBackward0" : "VarBackward0"
        case .norm: "LinalgVectorNormBackward0"
        case .logSumExp: "LogsumexpBackward0"
        case .rows: "IndexBackward0"
        case .windowScatter: "AsStridedScatterBackward0"
        case .takeScatter, .scatterRows: "IndexAddBackward0"
        case .loss(let loss, _, _): loss.gradientName
        case .custom: "FunctionBackward"
        case .crossEntropy: "NllLossBackward0"
        }
    }
}

extension ReshapeVerb {
    fileprivate var gradientName: String {
        switch self {
        case .view: "ViewBackward0"
        case .copied: "UnsafeViewBackward0"
        case .squeezed: "SqueezeBackward0"
        case .squeezedOne: "SqueezeBackward1"
        case .unsqueezed: "UnsqueezeBackward0"
        }
    }
}

extension TakeVerb {
    fileprivate var gradientName: String {
        switch self {
        case .index: "IndexBackward0"
        case .gather: "GatherBackward0"
        case .indexSelect: "IndexSelectBackward0"
        case .roll: "RollBackward0"
        case .flip: "FlipBackward0"
        case .sort: "SortBackward0"
        case .topK: "TopkBackward0"
        case .repeated: "RepeatBackward0"
        }
    }
}

extension UnaryFunction {
    fileprivate var gradientName: String {
        switch self {
        case .negate: "NegBackward0"
        case .addScalar: "AddBackward0"
        case .multiplyScalar: "MulBackward0"
        case .divideScalar: "DivBackward0"
        case .subtractFrom: "RsubBackward1"
        case .divideInto: "MulBackward0"
        case .power, .exponential: "PowBackward0"
        case .clampMin, .clampMax: "ClampBackward1"
        default: "\(self)".capitalizedFirst + "Backward0"
        }
    }
}

extension BinaryFunction {
    fileprivate var gradientName: String {
        self == .power ? "PowBackward1" : name.capitalizedFirst + "Backward0"
    }
}

extension ActivationFunction {
    fileprivate var gradientName: String {
        switch self {
        case .leakyReLU: "LeakyReluBackward0"
        case .logSigmoid: "LogSigmoidBackward0"
        default: name.capitalizedFirst + "Backward0"
        }
    }
}

extension ElementLoss {
    fileprivate var gradientName: String {
        switch self {
        case .absolute: "L1LossBackward0"
        case .squared: "MseLossBackward0"
        case .binary: "BinaryCrossEntropyBackward0"
        case .smoothAbsolute: "SmoothL1LossBackward0"
        case .huber: "HuberLossBackward0"
        case .binaryWithLogits: "BinaryCrossEntropyWithLogitsBackward0"
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
