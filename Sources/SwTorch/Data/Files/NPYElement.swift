/// A type of elements in NumPy's files, and how it becomes one of the tensors' types.
struct NPYElement: Sendable {
    /// NumPy's code: kind and bytes.
    let code: String
    /// Bytes per element.
    let size: Int
    private let read: @Sendable (ArraySlice<UInt8>, Bool, [Int]) -> Tensor
    private let write: @Sendable (Tensor) -> [UInt8]

    /// The code with the mark of its byte order, which single bytes do not have.
    var name: String { (size == 1 ? "|" : "<") + code }

    /// The bytes as a tensor of the given shape.
    func tensor(_ bytes: ArraySlice<UInt8>, _ isBigEndian: Bool, _ shape: [Int]) -> Tensor {
        read(bytes, isBigEndian, shape)
    }

    /// The elements in row-major order, little-endian.
    func bytes(of tensor: Tensor) -> [UInt8] { write(tensor) }

    /// Those that tensors have come first; the others are read only.
    static let all: [NPYElement] = [
        NPYElement("f4", UInt32.self, { Float(bitPattern: $0) }, { (value: Float) in value.bitPattern }),
        NPYElement("f8", UInt64.self, { Double(bitPattern: $0) }, { (value: Double) in value.bitPattern }),
        NPYElement("i8", UInt64.self, { Int64(bitPattern: $0) }, { (value: Int64) in UInt64(bitPattern: value) }),
        NPYElement("b1", UInt8.self, { $0 != 0 }, { (value: Bool) in value ? 1 : 0 }),
        NPYElement("i4", UInt32.self, { Int64(Int32(bitPattern: $0)) }, { UInt32(truncatingIfNeeded: $0) }),
        NPYElement("i2", UInt16.self, { Int64(Int16(bitPattern: $0)) }, { UInt16(truncatingIfNeeded: $0) }),
        NPYElement("i1", UInt8.self, { Int64(Int8(bitPattern: $0)) }, { UInt8(truncatingIfNeeded: $0) }),
        NPYElement("u1", UInt8.self, { Int64($0) }, { UInt8(truncatingIfNeeded: $0) }),
        NPYElement("u2", UInt16.self, { Int64($0) }, { UInt16(truncatingIfNeeded: $0) }),
        NPYElement("u4", UInt32.self, { Int64($0) }, { UInt32(truncatingIfNeeded: $0) }),
    ]

    /// The type in which tensors of this type are written.
    static func named(_ dtype: DType) -> NPYElement {
        switch dtype {
        case .float32: all[0]
        case .float64: all[1]
        case .int64: all[2]
        case .bool: all[3]
        }
    }

    private init<Word: FixedWidthInteger & Sendable, Value: TensorScalar & SendableMetatype>(
        _ code: String, _ word: Word.Type, _ value: @escaping @Sendable (Word) -> Value,
        _ pattern: @escaping @Sendable (Value) -> Word
    ) {
        self.code = code
        let size = MemoryLayout<Word>.size
        self.size = size
        read = { bytes, isBigEndian, shape in
            let values = stride(from: bytes.startIndex, to: bytes.endIndex, by: size).map { start in
                var word: Word = 0
                for offset in 0..<size {
                    let byte = Word(truncatingIfNeeded: bytes[start + offset])
                    word |= byte << Word(truncatingIfNeeded: 8 * (isBigEndian ? size - 1 - offset : offset))
                }
                return value(word)
            }
            return Tensor(values, shape: shape)
        }
        write = { tensor in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(tensor.count * size)
            for element in tensor.toArray(of: Value.self) {
                let word = pattern(element)
                for offset in 0..<size {
                    bytes.append(UInt8(truncatingIfNeeded: word >> Word(truncatingIfNeeded: 8 * offset)))
                }
            }
            return bytes
        }
    }
}
