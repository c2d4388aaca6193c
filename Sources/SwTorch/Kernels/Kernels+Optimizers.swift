import CSwTorchKernels

extension Kernels {
    /// One step of an optimizer on contiguous tensors of one shape, in place.
    ///
    /// - Parameters:
    ///   - kernel: The optimizer's loop.
    ///   - settings: What the loop is told.
    ///   - first, second, third: What the optimizer keeps for the parameter.
    @inline(__always)
    static func step<Settings>(
        _ kernel: (Int32, Settings, swt_slot, Int) -> Void, _ settings: Settings, _ parameter: Tensor,
        _ gradient: Tensor, _ first: Tensor? = nil, _ second: Tensor? = nil, _ third: Tensor? = nil
    ) {
        let gradient = gradient.contiguous()
        kernel(
            parameter.dtype.rawValue, settings,
            swt_slot(
                parameter: parameter.pointer, gradient: gradient.pointer, first: first?.pointer,
                second: second?.pointer, third: third?.pointer),
            parameter.count)
        parameter.storage.markChanged()
    }
}
