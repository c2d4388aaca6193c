internal import Foundation

/// NumPy's format of one array: a header as a Python dictionary, then the elements.
///
/// Source: the specification in `numpy.lib.format`, versions 1 to 3.
enum NPYFormat {
    private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
    /// The header is filled up so that the elements begin at a multiple of this.
    private static let alignment = 64

    /// The array in a file's bytes.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - path: The file's name in errors.
    /// - Throws: `DataFileError.damaged` with the byte and what was expected there.
    static func tensor(from bytes: [UInt8], path: String) throws(DataFileError) -> Tensor {
        var reader = ByteReader(bytes, path: path)
        let found = try reader.take(magic.count, "the mark of an npy file")
        guard Array(found) == magic else {
            throw reader.damaged(at: 0, expected: "\(magic) (an npy file)", found: "\(Array(found))")
        }
        let version = try reader.take(2, "the version").first ?? 0
        guard (1...3).contains(version) else {
            throw reader.damaged(at: magic.count, expected: "version 1, 2 or 3", found: "\(version)")
        }
        let length = try reader.integer(version == 1 ? 2 : 4, "the length of the header")
        let start = reader.offset
        let text = String(decoding: try reader.take(length, "the header"), as: UTF8.self)
        let header = try NPYHeader(text, at: start, reader)
        return try header.tensor(reader: &reader)
    }

    /// The bytes of a file that holds the tensor: little-endian, row major, of the tensor's own type.
    static func bytes(of tensor: Tensor) -> [UInt8] {
        let shape = tensor.shape.map { "\($0)," }.joined(separator: " ")
        let name = NPYElement.named(tensor.dtype).name
        // NumPy writes the comma of a tuple only where there is one size.
        let sizes = tensor.rank == 1 ? shape : String(shape.dropLast())
        var header = "{'descr': '\(name)', 'fortran_order': False, 'shape': (\(sizes)), }"
        let fixed = magic.count + 4
        let unfilled = fixed + header.utf8.count + 1
        header += String(repeating: " ", count: (alignment - unfilled % alignment) % alignment) + "\n"
        // Version 1 counts the header in two bytes; a shape of eight sizes never needs more.
        let length = UInt16(header.utf8.count)
        return magic + [1, 0, UInt8(length & 0xff), UInt8(length >> 8)] + Array(header.utf8)
            + NPYElement.named(tensor.dtype).bytes(of: tensor)
    }
}

/// What the header of an array says.
private struct NPYHeader {
    let element: NPYElement
    let isBigEndian: Bool
    let isColumnMajor: Bool
    let shape: [Int]

    init(_ text: String, at start: Int, _ reader: ByteReader) throws(DataFileError) {
        guard let descr = text.firstMatch(of: /'descr': *'([<>|=]?)([a-z]\d+)'/) else {
            throw reader.damaged(at: start, expected: "a header with the type of the elements", found: text)
        }
        guard let element = NPYElement.all.first(where: { $0.code == descr.2 }) else {
            let known = NPYElement.all.map(\.code).joined(separator: ", ")
            throw reader.damaged(at: start, expected: "one of the types \(known)", found: String(descr.0))
        }
        guard let order = text.firstMatch(of: /'fortran_order': *(True|False)/) else {
            throw reader.damaged(at: start, expected: "a header with the order of the elements", found: text)
        }
        guard let sizes = text.firstMatch(of: /'shape': *\(([\d, ]*)\)/) else {
            throw reader.damaged(at: start, expected: "a header with a shape", found: text)
        }
        self.element = element
        isBigEndian = descr.1 == ">"
        isColumnMajor = order.1 == "True"
        let numbers = sizes.1.split(whereSeparator: { ", ".contains($0) }).map { Int($0) }
        shape = numbers.compactMap(\.self)
        var count = 1
        for size in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            guard !overflow, product <= Int(Int32.max) else {
                throw reader.damaged(
                    at: start, expected: "a shape of at most \(Int32.max) elements", found: String(sizes.1))
            }
            count = product
        }
        guard numbers.count == shape.count, shape.count <= Dimensions.capacity,
            shape.allSatisfy({ $0 <= Int(Int32.max) })
        else {
            throw reader.damaged(
                at: start, expected: "a shape of at most \(Dimensions.capacity) sizes", found: String(sizes.1))
        }
    }

    func tensor(reader: inout ByteReader) throws(DataFileError) -> Tensor {
        let count = shape.reduce(1, *)
        let bytes = try reader.take(count * element.size, "\(shape) elements of type \(element.code)")
        try reader.finish()
        let stored = isColumnMajor ? Array(shape.reversed()) : shape
        let tensor = element.tensor(bytes, isBigEndian, stored)
        // Elements in column order are those of the transposed array in row order.
        return isColumnMajor ? noGrad { tensor.permuted(Array((0..<shape.count).reversed())).clone() } : tensor
    }
}
