/// Where a tensor's elements lie in its storage: sizes, strides and the offset of the first, counted in elements.
struct Layout {
    let sizes: Dimensions
    let strides: Dimensions
    let offset: Int
    /// The number of elements.
    let count: Int
    /// Whether the elements lie next to each other in row-major order.
    let isContiguous: Bool

    /// Row-major order from the start of the storage.
    init(contiguous sizes: Dimensions, offset: Int = 0) {
        self.sizes = sizes
        self.offset = offset
        count = sizes.product
        var strides = sizes
        var step = 1
        var index = sizes.count - 1
        while index >= 0 {
            strides[index] = step
            step *= Swift.max(sizes[index], 1)
            index -= 1
        }
        self.strides = strides
        isContiguous = true
    }

    init(sizes: Dimensions, strides: Dimensions, offset: Int) {
        self.sizes = sizes
        self.strides = strides
        self.offset = offset
        count = sizes.product
        isContiguous = Layout.isRowMajor(sizes: sizes, strides: strides, count: count)
    }

    var rank: Int { sizes.count }

    /// Whether all elements are one and the same, repeated by strides of zero (or there is only one).
    var isRepeatedScalar: Bool {
        for index in 0..<rank where sizes[index] != 1 && strides[index] != 0 { return false }
        return count > 0
    }

    /// The strides with which this layout is read as if it had the larger shape `target`: 0 along what is repeated.
    func strides(broadcastTo target: Dimensions) -> Dimensions {
        let missing = target.count - rank
        var result = Dimensions(repeating: 0, count: target.count)
        for index in 0..<rank where sizes[index] != 1 { result[index + missing] = strides[index] }
        return result
    }

    /// The strides with which the same elements are read in another shape, or nothing where only a copy can be.
    ///
    /// Dimensions that lie in one piece may be cut and joined; others have to stay.
    func strides(viewedAs target: Dimensions) -> Dimensions? {
        if isContiguous { return Layout(contiguous: target).strides }
        var result = Dimensions(repeating: 1, count: target.count)
        var axis = target.count - 1
        var first = rank - 1
        while first >= 0 {
            // The dimensions from `first` on back that lie in one piece.
            let step = strides[first]
            var piece = sizes[first]
            while first > 0 && (sizes[first - 1] == 1 || strides[first - 1] == step * piece) {
                first -= 1
                piece *= sizes[first]
            }
            var filled = 1
            while axis >= 0 && (filled < piece || target[axis] == 1) {
                result[axis] = step * filled
                filled *= target[axis]
                axis -= 1
            }
            if filled != piece { return nil }
            first -= 1
        }
        return axis < 0 ? result : nil
    }

    func isSame(as other: Layout) -> Bool {
        sizes == other.sizes && strides == other.strides && offset == other.offset
    }

    /// Whether some element is read more than once, so that writing would hit several.
    var isExpanded: Bool {
        for index in 0..<rank where sizes[index] > 1 && strides[index] == 0 { return true }
        return false
    }

    private static func isRowMajor(sizes: Dimensions, strides: Dimensions, count: Int) -> Bool {
        if count == 0 { return true }
        var step = 1
        var index = sizes.count - 1
        while index >= 0 {
            if sizes[index] != 1 && strides[index] != step { return false }
            step *= sizes[index]
            index -= 1
        }
        return true
    }
}

extension Layout {
    /// The shape that two shapes are broadcast to: aligned at their last dimension, sizes of 1 are repeated.
    ///
    /// - Returns: Nothing where a pair of sizes differs and neither is 1.
    static func broadcast(_ a: Dimensions, _ b: Dimensions) -> Dimensions? {
        if a == b { return a }
        let rank = Swift.max(a.count, b.count)
        var result = Dimensions(repeating: 1, count: rank)
        for index in 0..<rank {
            let sizeA = index < rank - a.count ? 1 : a[index - (rank - a.count)]
            let sizeB = index < rank - b.count ? 1 : b[index - (rank - b.count)]
            if sizeA != sizeB && sizeA != 1 && sizeB != 1 { return nil }
            result[index] = sizeA == 1 ? sizeB : sizeA
        }
        return result
    }
}
