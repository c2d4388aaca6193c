extension Node {
    /// Applies the gradient rule of this node's operation.
    func propagate(_ gradient: Tensor) {
        switch operation {
        case .leaf: break
        case .unary(let function, let constant): propagateUnary(function, constant, gradient)
        case .activation(let function, let p, let q): propagateActivation(function, p, q, gradient)
        case .binary(let function): propagateBinary(function, gradient)
        case .choose: propagateChoice(gradient)
        case .sum(let kept, let divisor): propagateSum(kept, divisor, gradient)
        case .extreme(let axis): propagateExtreme(axis, gradient)
        case .sharedExtreme(let kept): propagateSharedExtreme(kept, gradient)
        case .softmax(let logarithm): propagateSoftmax(logarithm, gradient)
        case .matmul: propagateMatrixProduct(gradient)
        case .linear: propagateLinear(gradient)
        case .reshape: propagateReshape(gradient)
        case .permute(let axes): send(gradient.permuted(inverting: axes), to: input0)
        case .expand, .clone, .cast: send(gradient, to: input0)
        case .rows: propagateRows(gradient)
        case .scatterRows: send(gradient.rows(first), to: input0)
        case .loss(let loss, let constant, let reduction): propagateLoss(loss, constant, reduction, gradient)
        case .crossEntropy(let reduction, let ignored): propagateCrossEntropy(reduction, ignored, gradient)
        case .custom: propagateFunction(gradient)
        }
    }
}
