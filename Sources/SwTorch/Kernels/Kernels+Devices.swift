/// The seam for a second device.
///
/// A device is known by the storage of a tensor. All computation goes through the functions of `Kernels`, which take tensors
/// and hand back tensors; another device would bring a storage of its own, its own version of these functions, and the
/// copies between the two, and be named in the two functions here. Nothing above this folder knows where elements lie.
extension Kernels {
    /// Whether there are kernels for a device.
    static func compute(on device: Device) -> Bool { device.kind == .cpu && (device.index ?? 0) == 0 }

    /// A copy of a tensor on another device.
    static func transfer(_ tensor: Tensor, to device: Device) -> Tensor {
        guard compute(on: device) else { fail("to: no kernels for device \(device)") }
        return tensor.clone()
    }
}

extension Storage {
    /// Where the elements lie: blocks come from the calling thread's pool, which is the processor's memory.
    var device: Device { .cpu }
}
