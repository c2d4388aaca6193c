import CSwTorchKernels

extension Kernels {
    static func activation(_ function: ActivationFunction, _ x: Tensor, _ p: Double, _ q: Double) -> Tensor {
        let source = x.contiguous()
        let result = Tensor(uninitializedLike: x)
        swt_apply_activation(x.dtype.rawValue, function.rawValue, source.pointer, result.pointer, x.count, p, q)
        return result
    }

    /// gradient times the derivative at `source`, in one pass.
    static func activationGradient(
        _ function: ActivationFunction, _ gradient: Tensor, source: Tensor, _ p: Double, _ q: Double
    ) -> Tensor {
        let (gradient, stride) = gradient.repeatable
        let source = source.contiguous()
        let result = Tensor(uninitializedLike: source)
        swt_activation_gradient(
            source.dtype.rawValue, function.rawValue, gradient.pointer, stride, source.pointer, result.pointer,
            source.count, p, q)
        return result
    }
}
