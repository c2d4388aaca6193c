/// Where a tensor's elements lie and are computed with, as PyTorch's `torch.device`.
///
/// This library computes on the processor. Other devices can be named, asked for with `isAvailable`, and are refused where
/// something is to be put there.
///
/// ```swift
/// let device: Device = Device.cuda.isAvailable ? .cuda : .cpu
/// let x = Tensor.ones([2, 3]).to(device)
/// ```
public struct Device: Sendable, Hashable {
    /// The kind of a device.
    public enum Kind: String, Sendable, CaseIterable {
        /// The processor.
        case cpu
        /// A graphics card of NVIDIA's.
        case cuda
        /// A graphics card of Apple's.
        case mps
    }

    /// The kind of the device.
    public let kind: Kind
    /// Which of several of its kind, nothing for the usual one.
    public let index: Int?

    /// A device of a kind.
    public init(_ kind: Kind, index: Int? = nil) {
        self.kind = kind
        self.index = index
    }

    /// A device by its name, such as `cpu` or `cuda:1`; nothing for a name that is none.
    public init?(_ name: String) {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }), parts.count <= 2 else { return nil }
        let index = parts.count == 2 ? Int(parts[1]) : nil
        if parts.count == 2 && (index ?? -1) < 0 { return nil }
        self.init(kind, index: index)
    }

    /// The processor.
    public static let cpu = Device(.cpu)

    /// The usual graphics card of NVIDIA's.
    public static let cuda = Device(.cuda)

    /// The graphics card of Apple's.
    public static let mps = Device(.mps)

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

extension Device: CustomStringConvertible {
    /// The name, such as `cpu` or `cuda:1`.
    public var description: String { index.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue }
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
