import CSwTorchKernels

extension Kernels {
    /// One step of gradient descent on contiguous tensors of one shape, in place.
    static func step(_ settings: swt_sgd, _ parameter: Tensor, _ gradient: Tensor, velocity: Tensor?) {
        let gradient = gradient.contiguous()
        swt_sgd_step(
            parameter.dtype.rawValue, settings, parameter.pointer, gradient.pointer, velocity?.pointer, parameter.count)
        parameter.storage.markChanged()
    }

    /// One step of Adam on contiguous tensors of one shape, in place.
    static func step(_ settings: swt_adam, _ parameter: Tensor, _ gradient: Tensor, mean: Tensor, square: Tensor) {
        let gradient = gradient.contiguous()
        swt_adam_step(
            parameter.dtype.rawValue, settings, parameter.pointer, gradient.pointer, mean.pointer, square.pointer,
            parameter.count)
        parameter.storage.markChanged()
    }
}
