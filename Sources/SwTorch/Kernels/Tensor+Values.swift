extension Tensor {
    /// A tensor of the given shape whose elements are `values` in row-major order.
    ///
    /// - Precondition: There are as many values as the shape has elements.
    public convenience init<Scalar: TensorScalar>(
        _ values: [Scalar], shape: [Int], dtype: DType? = nil, requiresGrad: Bool = false
    ) {
        let sizes = Dimensions(shape)
        guard sizes.product == values.count else {
            fail("Tensor: \(values.count) values do not fill the shape \(shape)")
        }
        let raw = Tensor(uninitialized: sizes, Scalar.dtype)
        values.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { raw.pointer.copyMemory(from: base, byteCount: bytes.count) }
        }
        let converted = dtype.map { raw.to($0) } ?? raw
        self.init(storage: converted.storage.share(), layout: converted.layout, dtype: converted.dtype)
        if requiresGrad { self.requiresGrad = true }
    }

    /// A tensor of one type of elements, all equal.
    convenience init(filling sizes: Dimensions, with value: Double, _ dtype: DType) {
        self.init(uninitialized: sizes, dtype)
        if count == 1 && dtype == .float32 {
            pointer.storeBytes(of: Float(value), as: Float.self)
        } else {
            Kernels.fill(self, with: value)
        }
    }

    /// The elements in row-major order, converted to `Scalar`.
    public func toArray<Scalar: TensorScalar>(of type: Scalar.Type = Float.self) -> [Scalar] {
        let source = (dtype == Scalar.dtype ? self : Kernels.cast(self, to: Scalar.dtype)).contiguous()
        let base = source.pointer.assumingMemoryBound(to: Scalar.self)
        return [Scalar](UnsafeBufferPointer(start: base, count: count))
    }

    /// The elements in row-major order as single precision, the values that snapshots and logs carry.
    public var floatArray: [Float] { toArray(of: Float.self) }

    /// The only element, as a double.
    ///
    /// - Precondition: The tensor has one element.
    public func item() -> Double {
        guard count == 1 else { fail("item: a tensor of shape \(shape) has no single value") }
        switch dtype {
        case .float32: return Double(pointer.load(as: Float.self))
        case .float64: return pointer.load(as: Double.self)
        case .int64: return Double(pointer.load(as: Int64.self))
        case .bool: return pointer.load(as: UInt8.self) == 0 ? 0 : 1
        }
    }

    /// Replaces the elements in place by `values` in row-major order; bit for bit where the types agree.
    ///
    /// Allowed on parameters too: it is how a session puts saved values back. It is not recorded.
    ///
    /// - Precondition: There are as many values as elements.
    public func assign<Scalar: TensorScalar>(_ values: [Scalar]) {
        guard values.count == count else { fail("assign: \(values.count) values do not fill the shape \(shape)") }
        let source = Tensor(values, shape: shape, dtype: dtype)
        Kernels.copy(source, to: self)
        storage.markChanged()
    }
}
