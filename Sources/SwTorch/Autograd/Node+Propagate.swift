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
        case .extreme(let axis, _): propagateExtreme(axis, gradient)
        case .sharedExtreme(let kept, _): propagateSharedExtreme(kept, gradient)
        case .softmax(let logarithm): propagateSoftmax(logarithm, gradient)
        case .matmul: propagateMatrixProduct(gradient)
        case .linear: propagateLinear(gradient)
        case .reshape: propagateReshape(gradient)
        case .permute(let axes, _): send(gradient.permuted(inverting: axes), to: input0)
        case .expand, .clone, .cast: send(gradient, to: input0)
        case .window(let window): send(gradient.scattering(window), to: input0)
        case .windowScatter(let window): send(gradient.reading(window), to: input0)
        case .assign(let window): propagateAssignment(window, gradient)
        case .join(let window, _): propagateJoin(window, gradient)
        case .take: propagateTake(gradient)
        case .takeScatter: send(gradient.taken(first, .index), to: input0)
        case .put: propagatePut(gradient)
        case .cumulate(let axis, let isReversed):
            send(gradient.cumulated(along: axis, isReversed: !isReversed), to: input0)
        case .product(let kept): propagateProduct(kept, gradient)
        case .variance(let kept, let divisor, let isRoot): propagateVariance(kept, divisor, isRoot, gradient)
        case .norm(let kept, let exponent): propagateNorm(kept, exponent, gradient)
        case .logSumExp(let kept): propagateLogSumExp(kept, gradient)
        case .batchProduct: propagateBatchProduct(gradient)
        case .rows: propagateRows(gradient)
        case .scatterRows: send(gradient.rows(first), to: input0)
        case .loss(let loss, let constant, let reduction): propagateLoss(loss, constant, reduction, gradient)
        case .crossEntropy(let reduction, let ignored): propagateCrossEntropy(reduction, ignored, gradient)
        case .custom: propagateFunction(gradient)
        }
    }
}
