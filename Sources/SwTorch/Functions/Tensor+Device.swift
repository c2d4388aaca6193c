extension Device {
    /// Whether tensors can be put on the device.
    public var isAvailable: Bool { Kernels.compute(on: self) }

    /// Where new tensors of the calling thread are put: the processor unless another device is set.
    ///
    /// - Precondition: A device that is set is available.
    public static var `default`: Device {
        get { ThreadContext.current.device }
        set {
            newValue.requireAvailable("Device.default")
            ThreadContext.current.device = newValue
        }
    }

    /// Stops the program where the device is not there.
    func requireAvailable(_ operation: String) {
        guard isAvailable else {
            let present = Kind.allCases.map { Device($0) }.filter(\.isAvailable).map(\.description)
            fail("\(operation): device \(self) is not available; there is \(present.joined(separator: ", "))")
        }
    }
}

extension Tensor {
    /// Where the elements lie.
    public var device: Device { storage.device }

    /// The same elements on a device; this tensor itself where they already are there.
    ///
    /// - Precondition: The device is available.
    public func to(_ device: Device) -> Tensor {
        device.requireAvailable("to")
        return device.kind == self.device.kind ? self : Kernels.transfer(self, to: device)
    }

    /// The same elements on a device and as another type.
    ///
    /// - Precondition: The device is available.
    public func to(_ device: Device, _ dtype: DType) -> Tensor { to(device).to(dtype) }

    /// The same elements on the processor.
    public func cpu() -> Tensor { to(Device.cpu) }
}
