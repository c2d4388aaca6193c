/// How wide the numbers of a run are.
public enum Precision: String, Codable, CaseIterable, Sendable {
    /// 32 bits, about seven decimal digits: PyTorch's default.
    case float32
    /// 64 bits, about sixteen decimal digits: NumPy's default.
    case float64
}
