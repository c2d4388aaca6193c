/// A Swift type that tensors store as one of their element types.
public protocol TensorScalar {
    /// The element type of a tensor made of such values.
    static var dtype: DType { get }
}

extension Float: TensorScalar {
    /// 32-bit floating point.
    public static var dtype: DType { .float32 }
}

extension Double: TensorScalar {
    /// 64-bit floating point.
    public static var dtype: DType { .float64 }
}

extension Int64: TensorScalar {
    /// 64-bit integers.
    public static var dtype: DType { .int64 }
}

extension Int: TensorScalar {
    /// 64-bit integers.
    public static var dtype: DType { .int64 }
}

extension Bool: TensorScalar {
    /// Truth values.
    public static var dtype: DType { .bool }
}
