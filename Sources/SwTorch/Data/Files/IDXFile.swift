/// An array of unsigned bytes in the IDX format, in which MNIST is published, packed by gzip or not.
///
/// The file starts with the bytes 0, 0, 8 (unsigned bytes) and the number of dimensions, then one big-endian 32-bit
/// size for each dimension, then the bytes, row major. Source: <http://yann.lecun.com/exdb/mnist/>, "File formats".
public struct IDXFile: Sendable, Equatable {
    /// The sizes, outermost first.
    public let shape: [Int]
    /// The content, row major.
    public let bytes: [UInt8]

    /// Reads a file of so many dimensions.
    ///
    /// - Throws: `DataFileError` with the file, the byte and what was expected there.
    public init(path: String, dimensions: Int) throws(DataFileError) {
        var reader = try GzipReader(path: path)
        let expected: [UInt8] = [0, 0, 8, UInt8(truncatingIfNeeded: dimensions)]
        let magic = try reader.read(expected.count, "the IDX header")
        guard magic == expected else {
            throw .damaged(
                path: path, byte: 0, expected: "\(expected) (IDX, unsigned bytes, dimensions: \(dimensions))",
                found: "\(magic)")
        }
        var shape: [Int] = []
        var count = 1
        for dimension in 0..<dimensions {
            let start = reader.offset
            let size = try reader.read(4, "the size of dimension \(dimension)").reduce(0) { $0 << 8 | Int($1) }
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            guard !overflow else {
                throw .damaged(path: path, byte: start, expected: "a size that fits into memory", found: "\(size)")
            }
            count = product
            shape.append(size)
        }
        let sizes = shape.map { "\($0)" }.joined(separator: "×")
        bytes = try reader.read(count, sizes)
        try reader.finish()
        self.shape = shape
    }
}
