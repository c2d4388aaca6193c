import CSwTorchKernels

extension Kernels {
    /// The reduced loss of contiguous tensors of the same shape.
    static func loss(_ loss: ElementLoss, _ constant: Double, _ reduction: Reduction, _ x: Tensor, _ y: Tensor)
        -> Tensor
    {
        if reduction == .none {
            let result = Tensor(uninitializedLike: x)
            swt_loss_each(x.dtype.rawValue, loss.rawValue, x.pointer, y.pointer, result.pointer, x.count, constant)
            return result
        }
        let total = swt_loss_sum(x.dtype.rawValue, loss.rawValue, x.pointer, y.pointer, x.count, constant)
        return Tensor(filling: Dimensions(), with: reduction == .mean ? total / Double(x.count) : total, x.dtype)
    }

    static func lossGradient(
        _ loss: ElementLoss, _ constant: Double, _ gradient: Tensor, divisor: Double, _ x: Tensor, _ y: Tensor
    ) -> Tensor {
        let (gradient, stride) = gradient.repeatable
        let result = Tensor(uninitializedLike: x)
        swt_loss_gradient(
            x.dtype.rawValue, loss.rawValue, gradient.pointer, stride, divisor, x.pointer, y.pointer, result.pointer,
            x.count, constant)
        return result
    }

    /// The loss of each row in double, the softmax of the rows, and how many labels count.
    static func crossEntropy(_ logits: Tensor, _ labels: Tensor, ignoredLabel: Int64, reduction: Reduction)
        -> (loss: Tensor, probabilities: Tensor)
    {
        let rows = logits.layout.sizes[0]
        let classes = logits.layout.sizes[1]
        let labelPointer = UnsafePointer(labels.pointer.assumingMemoryBound(to: Int64.self))
        let probabilities = Tensor(uninitializedLike: logits)
        let losses = Tensor(uninitialized: labels.layout.sizes, .float64)
        let bad = swt_cross_entropy(
            logits.dtype.rawValue, logits.pointer, labelPointer, ignoredLabel, rows, classes,
            losses.pointer.assumingMemoryBound(to: Double.self), probabilities.pointer)
        if bad > 0 {
            fail("crossEntropy: label \(labelPointer[Int(bad) - 1]) is out of range for \(classes) classes")
        }
        if reduction == .none { return (cast(losses, to: logits.dtype), probabilities) }
        var total = 0.0
        let values = losses.pointer.assumingMemoryBound(to: Double.self)
        for row in 0..<rows { total += values[row] }
        if reduction == .mean { total /= Double(countedLabels(labels, ignoredLabel: ignoredLabel)) }
        return (Tensor(filling: Dimensions(), with: total, logits.dtype), probabilities)
    }

    static func crossEntropyGradient(
        _ gradient: Tensor, scale: Double, probabilities: Tensor, _ labels: Tensor, ignoredLabel: Int64
    ) -> Tensor {
        let (gradient, stride) = gradient.repeatable
        let result = Tensor(uninitializedLike: probabilities)
        swt_cross_entropy_gradient(
            result.dtype.rawValue, gradient.pointer, stride, scale, probabilities.pointer,
            labels.pointer.assumingMemoryBound(to: Int64.self), ignoredLabel, result.layout.sizes[0],
            result.layout.sizes[1], result.pointer)
        return result
    }

    /// How many labels are not ignored.
    static func countedLabels(_ labels: Tensor, ignoredLabel: Int64) -> Int {
        let values = labels.pointer.assumingMemoryBound(to: Int64.self)
        var counted = 0
        for index in 0..<labels.count where values[index] != ignoredLabel { counted += 1 }
        return counted
    }
}

extension Kernels {
    /// The first element outside of a range, ends included; NaN is in no place and passes.
    static func firstOutside(_ x: Tensor, low: Double, high: Double) -> Double? {
        guard x.dtype.isFloatingPoint else { return nil }
        let source = x.contiguous()
        let position = swt_first_outside(x.dtype.rawValue, source.pointer, x.count, low, high)
        if position == 0 { return nil }
        return x.dtype == .float32
            ? Double(source.pointer.assumingMemoryBound(to: Float.self)[Int(position) - 1])
            : source.pointer.assumingMemoryBound(to: Double.self)[Int(position) - 1]
    }
}
