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
        self.init(rows.joined(), [rows.count, Tensor.length(rows)], dtype, requiresGrad)
    }

    /// A 3-dimensional tensor of the given matrices, float32 unless another type is named.
    ///
    /// - Precondition: All matrices have the same shape.
    public convenience init(_ matrices: [[[Double]]], dtype: DType = .float32, requiresGrad: Bool = false) {
        let rows = Array(matrices.joined())
        self.init(
            rows.joined(), [matrices.count, Tensor.length(matrices), Tensor.length(rows)], dtype, requiresGrad)
    }

    /// A 2-dimensional int64 tensor of the given rows; literals without a type are read as floats.
    ///
    /// - Precondition: All rows have the same length.
    @_disfavoredOverload
    public convenience init(_ rows: [[Int]]) {
        self.init(rows.joined(), [rows.count, Tensor.length(rows)], .int64, false)
    }

    /// A 3-dimensional int64 tensor of the given matrices; literals without a type are read as floats.
    ///
    /// - Precondition: All matrices have the same shape.
    @_disfavoredOverload
    public convenience init(_ matrices: [[[Int]]]) {
        let rows = Array(matrices.joined())
        self.init(rows.joined(), [matrices.count, Tensor.length(matrices), Tensor.length(rows)], .int64, false)
    }

    /// A 2-dimensional tensor of truth values.
    ///
    /// - Precondition: All rows have the same length.
    public convenience init(_ rows: [[Bool]]) {
        self.init(rows.joined(), [rows.count, Tensor.length(rows)], .bool, false)
    }

    private convenience init<Scalar: TensorScalar>(
        _ values: some Sequence<Scalar>, _ shape: [Int], _ dtype: DType, _ requiresGrad: Bool
    ) {
        self.init(Array(values), shape: shape, dtype: dtype, requiresGrad: requiresGrad)
    }

    /// The length that all parts of a nested array have.
    private static func length<Element>(_ parts: [[Element]]) -> Int {
        let length = parts.first?.count ?? 0
        for part in parts where part.count != length {
            fail("Tensor: a part of \(part.count) values beside one of \(length)")
        }
        return length
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
