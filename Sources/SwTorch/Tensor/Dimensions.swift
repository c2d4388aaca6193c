/// Up to eight sizes or strides, stored inline so that a tensor's geometry costs no allocation.
struct Dimensions {
    /// The largest number of dimensions.
    static let capacity = 8

    private(set) var count: Int
    var values: InlineArray<8, Int32>

    init() {
        count = 0
        values = InlineArray(repeating: 0)
    }

    init(repeating value: Int, count: Int) {
        self.count = count
        values = InlineArray(repeating: Int32(truncatingIfNeeded: value))
    }

    init(_ list: some Sequence<Int>) {
        self.init()
        for value in list { append(value) }
    }

    subscript(index: Int) -> Int {
        get { Int(values[index]) }
        set { values[index] = Int32(truncatingIfNeeded: newValue) }
    }

    mutating func append(_ value: Int) {
        guard count < Dimensions.capacity else { fail("shape: more than \(Dimensions.capacity) dimensions") }
        guard let narrow = Int32(exactly: value) else {
            fail("shape: \(value) is beyond the largest size \(Int32.max)")
        }
        values[count] = narrow
        count += 1
    }

    mutating func insert(_ value: Int, at position: Int) {
        append(0)
        var index = count - 1
        while index > position {
            values[index] = values[index - 1]
            index -= 1
        }
        self[position] = value
    }

    mutating func remove(at position: Int) {
        var index = position
        while index + 1 < count {
            values[index] = values[index + 1]
            index += 1
        }
        count -= 1
    }

    mutating func swap(_ a: Int, _ b: Int) {
        let kept = values[a]
        values[a] = values[b]
        values[b] = kept
    }

    /// The product of all sizes: the number of elements.
    var product: Int {
        // Two sizes below 2³¹ multiply without overflow, so each step can be looked at afterwards.
        var result = 1
        for index in 0..<count {
            result *= self[index]
            if result > Int(Int32.max) { fail("shape: \(array) has more than \(Int32.max) elements") }
        }
        return result
    }

    /// The sizes as PyTorch's `shape` prints them.
    var array: [Int] { (0..<count).map { self[$0] } }

    static func == (a: Dimensions, b: Dimensions) -> Bool {
        guard a.count == b.count else { return false }
        for index in 0..<a.count where a.values[index] != b.values[index] { return false }
        return true
    }
}
