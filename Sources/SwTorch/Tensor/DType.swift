/// The type of a tensor's elements.
public enum DType: Int32, Sendable, CaseIterable {
    /// 32-bit floating point, the default.
    case float32
    /// 64-bit floating point.
    case float64
    /// 64-bit signed integers: labels, indices, counts.
    case int64
    /// Truth values, one byte each.
    case bool

    /// Bytes per element.
    public var size: Int {
        switch self {
        case .float32: 4
        case .float64, .int64: 8
        case .bool: 1
        }
    }

    /// Whether gradients can flow through tensors of this type.
    public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

    /// Orders the kinds of numbers: truth values, integers, floating point.
    private var category: Int {
        switch self {
        case .bool: 0
        case .int64: 1
        case .float32, .float64: 2
        }
    }

    /// Whether this is a higher kind of number than another: a fraction beside integers, a number beside truth values.
    func isWider(than other: DType) -> Bool { category > other.category }

    /// The type of a result computed from two tensors, by PyTorch's rules: the higher category wins; within a category the
    /// wider type; a 0-dimensional tensor only counts where its category is higher.
    static func promoted(_ a: DType, rank rankA: Int, _ b: DType, rank rankB: Int) -> DType {
        if a == b { return a }
        if rankA > 0 && rankB == 0 && a.category >= b.category { return a }
        if rankB > 0 && rankA == 0 && b.category >= a.category { return b }
        if a.category != b.category { return a.category > b.category ? a : b }
        return .float64
    }
}

extension DType: CustomStringConvertible {
    /// The name as PyTorch writes it, without its prefix.
    public var description: String {
        switch self {
        case .float32: "float32"
        case .float64: "float64"
        case .int64: "int64"
        case .bool: "bool"
        }
    }
}
