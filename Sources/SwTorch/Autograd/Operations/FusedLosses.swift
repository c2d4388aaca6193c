// Losses in one pass: forward and gradient rule.

extension Tensor {
    /// Computes a loss of this prediction against `target` in one pass.
    ///
    /// - Parameter constant: β of the smooth L1 loss, δ of Huber's; the others have none.
    func loss(_ loss: ElementLoss, _ target: Tensor, constant: Double = 0, _ reduction: Reduction) -> Tensor {
        if !(layout.sizes == target.layout.sizes) || dtype != target.dtype || !dtype.isFloatingPoint {
            return broadcastLoss(loss, target, constant, reduction)
        }
        let x = isContiguous ? self : clone()
        let y = target.isContiguous ? target : target.clone()
        let result = Kernels.loss(loss, constant, reduction, x, y)
        return result.recorded(.loss(loss, constant, reduction), x, y, saving: x, y)
    }

    private func broadcastLoss(_ loss: ElementLoss, _ target: Tensor, _ constant: Double, _ reduction: Reduction)
        -> Tensor
    {
        guard let sizes = Layout.broadcast(layout.sizes, target.layout.sizes) else {
            fail("\(loss.name): the prediction's shape \(shape) does not fit the target's shape \(target.shape)")
        }
        let common = DType.promoted(dtype, rank: rank, target.dtype, rank: target.rank)
        guard common.isFloatingPoint else {
            fail("\(loss.name): neither the prediction's type \(dtype) nor the target's is floating point")
        }
        let x = to(common).broadcast(to: sizes)
        return x.loss(loss, target.to(common).broadcast(to: sizes), constant: constant, reduction)
    }
}

extension Node {
    func propagateLoss(_ loss: ElementLoss, _ constant: Double, _ reduction: Reduction, _ gradient: Tensor) {
        let x = first
        let y = second
        let divisor = reduction == .mean ? Double(x.count) : 1
        if ThreadContext.recordsGradients {
            send(gradient / divisor * derivative(loss, constant, x, y), to: input0)
        } else {
            send(Kernels.lossGradient(loss, constant, gradient, divisor: divisor, x, y), to: input0)
        }
        send(gradient / divisor * targetDerivative(loss, constant, x, y), to: input1)
    }

    private func derivative(_ loss: ElementLoss, _ constant: Double, _ x: Tensor, _ y: Tensor) -> Tensor {
        switch loss {
        case .absolute: (x - y).sign()
        case .squared: (x - y) * 2
        case .binary: (x - y) / ((1 - x) * x).clamped(min: 1e-12)
        case .binaryWithLogits: x.sigmoid() - y
        case .smoothAbsolute: (x - y).clamped(min: -constant, max: constant) / constant
        case .huber: (x - y).clamped(min: -constant, max: constant)
        }
    }

    private func targetDerivative(_ loss: ElementLoss, _ constant: Double, _ x: Tensor, _ y: Tensor) -> Tensor {
        switch loss {
        case .absolute, .squared, .smoothAbsolute, .huber: -derivative(loss, constant, x, y)
        case .binary: (1 - x).log().clamped(min: -100) - x.log().clamped(min: -100)
        case .binaryWithLogits: -x
        }
    }
}

// MARK: - Cross-entropy

extension Tensor {
    /// −log softmax(logits)[label], from class labels.
    func crossEntropy(_ labels: Tensor, _ reduction: Reduction, ignoredLabel: Int64) -> Tensor {
        guard rank == 2, dtype.isFloatingPoint, labels.dtype == .int64, labels.rank == 1,
            labels.count == layout.sizes[0]
        else {
            fail(
                "crossEntropy: logits \(shape) of type \(dtype) do not fit labels \(labels.shape) of type \(labels.dtype); "
                    + "[batch, classes] and int64 [batch] are expected")
        }
        let logits = isContiguous ? self : clone()
        let labels = labels.contiguous()
        let (loss, probabilities) = Kernels.crossEntropy(
            logits, labels, ignoredLabel: ignoredLabel, reduction: reduction)
        let operation = Operation.crossEntropy(reduction, ignoredLabel: ignoredLabel)
        return loss.recorded(operation, logits, saving: logits, labels, keeping: probabilities)
    }
}

extension Node {
    func propagateCrossEntropy(_ reduction: Reduction, _ ignoredLabel: Int64, _ gradient: Tensor) {
        let logits = first
        let labels = second
        var scale = 1.0
        if reduction == .mean { scale /= Double(Kernels.countedLabels(labels, ignoredLabel: ignoredLabel)) }
        if ThreadContext.recordsGradients {
            let counts = (labels .!= Tensor(Int(ignoredLabel))).to(dtype).unsqueezed(1)
            let classes = Tensor.arange(logits.layout.sizes[1], dtype: .int64)
            let target = (labels.unsqueezed(1) .== classes).to(dtype)
            let factor = (reduction == .none ? gradient.unsqueezed(1) : gradient) * scale
            send((logits.softmax() - target) * counts * factor, to: input0)
        } else {
            let probabilities = keptTensor
            send(
                Kernels.crossEntropyGradient(
                    gradient, scale: scale, probabilities: probabilities, labels, ignoredLabel: ignoredLabel),
                to: input0)
        }
    }
}
