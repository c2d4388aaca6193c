internal import CZlib
internal import Foundation

/// Reads a file from its beginning, unpacking it if it is packed by gzip.
///
/// An open file belongs to one reader and is closed with it.
struct GzipReader: ~Copyable {
    private let file: gzFile
    private let path: String
    /// The largest size to which the file can unpack, so that a damaged header cannot ask for more memory than that.
    private let sizeLimit: Int
    /// How many unpacked bytes have been read.
    private(set) var offset = 0

    /// The most bytes that deflate packs into one, by zlib's technical details.
    private static let largestRatio = 1_032
    /// Bytes that zlib reads at a time; its default of 8 KiB makes large files slow.
    private static let bufferSize: UInt32 = 1 << 18
    /// `gzread` returns a 32-bit count.
    private static let largestRead = 1 << 30

    /// Opens a file.
    ///
    /// - Throws: `DataFileError.unreadable` if that is not possible.
    init(path: String) throws(DataFileError) {
        errno = 0
        guard let file = gzopen(path, "rb") else {
            throw .unreadable(path: path, reason: errno == 0 ? "out of memory" : String(cString: strerror(errno)))
        }
        _ = gzbuffer(file, Self.bufferSize)
        self.file = file
        self.path = path
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        sizeLimit = (size ?? 0) * Self.largestRatio
    }

    deinit {
        _ = gzclose(file)
    }

    /// The next `count` bytes.
    ///
    /// - Parameter content: What the bytes are, for the error message.
    /// - Throws: `DataFileError.damaged` if the file ends before or cannot be unpacked.
    mutating func read(_ count: Int, _ content: String) throws(DataFileError) -> [UInt8] {
        guard count <= sizeLimit else {
            throw damaged(expected: "\(count) bytes of \(content)", found: "a file that cannot hold them")
        }
        var failure: String?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count, let start = buffer.baseAddress {
                let result = gzread(file, start + filled, UInt32(min(count - filled, Self.largestRead)))
                guard result > 0 else {
                    failure = failureReason()
                    return
                }
                filled += Int(result)
            }
        }
        offset += bytes.count
        guard bytes.count == count else {
            throw damaged(
                expected: "\(count - bytes.count) more bytes of \(content)", found: failure ?? "the end of the file")
        }
        return bytes
    }

    /// Makes sure that nothing follows, and with it that gzip's checksum is right.
    ///
    /// - Throws: `DataFileError.damaged` if there is more, or if the file is cut off or altered.
    mutating func finish() throws(DataFileError) {
        var byte: UInt8 = 0
        let result = gzread(file, &byte, 1)
        if result > 0 { throw damaged(expected: "the end of the file", found: "more bytes") }
        if let failure = failureReason() { throw damaged(expected: "the end of the file", found: failure) }
    }

    /// An error at the present place.
    private func damaged(expected: String, found: String) -> DataFileError {
        .damaged(path: path, byte: offset, expected: expected, found: found)
    }

    /// What zlib says went wrong, or `nil` if nothing did.
    ///
    /// It has to be asked even where a read merely found no more bytes: a file that is cut off looks like one that ends.
    private func failureReason() -> String? {
        var code: Int32 = Z_OK
        let message = gzerror(file, &code)
        switch code {
        case Z_OK, Z_STREAM_END: return nil
        case Z_BUF_ERROR: return "a gzip file that is cut off"
        case Z_ERRNO: return String(cString: strerror(errno))
        default: return message.map { "a gzip file that cannot be unpacked (\(String(cString: $0)))" }
        }
    }
}
