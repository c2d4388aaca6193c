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
}

extension Device: CustomStringConvertible {
    /// The name, such as `cpu` or `cuda:1`.
    public var description: String { index.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue }
}
