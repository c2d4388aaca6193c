extension Tensor {
    /// A 1-dimensional tensor of the given values.
    public convenience init(_ values: [Float], requiresGrad: Bool = false) {
        self.init(values, shape: [values.count], requiresGrad: requiresGrad)
    }

    /// A 1-dimensional tensor of doubles, float32 unless another type is named.
    public convenience init(_ values: [Double], dtype: DType = .float32, requiresGrad: Bool = false) {
        self.init(values, shape: [values.count], dtype: dtype, requiresGrad: requiresGrad)
    }

    /// A 1-dimensional int64 tensor.
    public convenience init(_ values: [Int]) { self.init(values, shape: [values.count]) }

    /// A 1-dimensional tensor of truth values.
    public convenience init(_ values: [Bool]) { self.init(values, shape: [values.count]) }

    /// A 2-dimensional tensor of the given rows, float32 unless another type is named.
    ///
    /// - Precondition: All rows have the same length.
    public convenience init(_ rows: [[Double]], dtype: DType = .float32, requiresGrad: Bool = false) {
        let length = rows.first?.count ?? 0
        for row in rows where row.count != length {
            fail("Tensor: a row of \(row.count) values beside one of \(length)")
        }
        self.init(rows.flatMap { $0 }, shape: [rows.count, length], dtype: dtype, requiresGrad: requiresGrad)
    }

    /// A 3-dimensional tensor of the given matrices, float32 unless another type is named.
    ///
    /// - Precondition: All matrices have the same shape.
    public convenience init(_ matrices: [[[Double]]], dtype: DType = .float32, requiresGrad: Bool = false) {
        let parts = matrices.map { Tensor($0, dtype: .float64) }
        let shape = parts.first?.shape ?? [0, 0]
        for part in parts where part.shape != shape {
            fail("Tensor: a matrix of shape \(part.shape) beside one of \(shape)")
        }
        self.init(
            parts.flatMap { $0.toArray(of: Double.self) }, shape: [parts.count] + shape, dtype: dtype,
            requiresGrad: requiresGrad)
    }

    /// A 0-dimensional tensor, float32 unless another type is named.
    public convenience init(_ value: Double, dtype: DType = .float32, requiresGrad: Bool = false) {
        self.init(filling: Dimensions(), with: value, dtype)
        if requiresGrad { self.requiresGrad = true }
    }

    /// A 0-dimensional int64 tensor.
    public convenience init(_ value: Int) { self.init([value], shape: []) }

    /// A tensor of the given shape, all elements equal.
    public static func full(_ shape: [Int], _ value: Double, dtype: DType = .float32, requiresGrad: Bool = false)
        -> Tensor
    {
        let result = Tensor(filling: Dimensions(shape), with: value, dtype)
        if requiresGrad { result.requiresGrad = true }
        return result
    }

    /// A tensor of zeros.
    public static func zeros(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        full(shape, 0, dtype: dtype, requiresGrad: requiresGrad)
    }

    /// A tensor of ones.
    public static func ones(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        full(shape, 1, dtype: dtype, requiresGrad: requiresGrad)
    }

    /// Zeros of the shape and type of another tensor.
    public static func zerosLike(_ other: Tensor) -> Tensor {
        Tensor(filling: other.layout.sizes, with: 0, other.dtype)
    }

    /// Ones of the shape and type of another tensor.
    public static func onesLike(_ other: Tensor) -> Tensor { Tensor(filling: other.layout.sizes, with: 1, other.dtype) }

    /// One value in the shape and type of another tensor.
    public static func fullLike(_ other: Tensor, _ value: Double) -> Tensor {
        Tensor(filling: other.layout.sizes, with: value, other.dtype)
    }

    /// A tensor of undefined content.
    public static func empty(_ shape: [Int], dtype: DType = .float32) -> Tensor {
        Tensor(uninitialized: Dimensions(shape), dtype)
    }

    /// A tensor of undefined content, of the shape and type of another.
    public static func emptyLike(_ other: Tensor) -> Tensor { Tensor(uninitializedLike: other) }
}
