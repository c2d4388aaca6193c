internal import Foundation

/// Reads bytes in order, and says where something else was found.
struct ByteReader {
    private let bytes: [UInt8]
    private let path: String
    /// The place of the next byte.
    private(set) var offset: Int

    init(_ bytes: [UInt8], path: String, from offset: Int = 0) {
        self.bytes = bytes
        self.path = path
        self.offset = offset
    }

    /// Reads a whole file.
    ///
    /// - Throws: `DataFileError.unreadable` if that is not possible.
    init(contentsOf path: String) throws(DataFileError) {
        do {
            self.init([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), path: path)
        } catch {
            throw .unreadable(path: path, reason: error.localizedDescription)
        }
    }

    /// All bytes.
    var content: [UInt8] { bytes }

    /// The next `count` bytes.
    ///
    /// - Throws: `DataFileError.damaged` if there are fewer.
    mutating func take(_ count: Int, _ content: String) throws(DataFileError) -> ArraySlice<UInt8> {
        guard offset >= 0, offset <= bytes.count, count >= 0, count <= bytes.count - offset else {
            throw damaged(
                at: offset, expected: "\(count) bytes: \(content)",
                found: "\(max(bytes.count - max(offset, 0), 0)) before the end of the file")
        }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    /// The next little-endian number of `count` bytes.
    mutating func integer(_ count: Int, _ content: String) throws(DataFileError) -> Int {
        try take(count, content).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Makes sure that nothing follows.
    func finish() throws(DataFileError) {
        guard offset == bytes.count else {
            throw damaged(at: offset, expected: "the end of the file", found: "\(bytes.count - offset) more bytes")
        }
    }

    /// An error at a place.
    func damaged(at byte: Int, expected: String, found: String) -> DataFileError {
        .damaged(path: path, byte: byte, expected: expected, found: found)
    }
}

extension DataFileError {
    /// Writes a whole file.
    ///
    /// - Throws: `DataFileError.unwritable` if that is not possible.
    static func write(_ bytes: [UInt8], to path: String) throws(DataFileError) {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .unwritable(path: path, reason: error.localizedDescription)
        }
    }
}
