internal import CZlib

/// Packing by deflate without a wrapper, as zip archives hold it.
enum Deflate {
    /// Negative: no header and no checksum of zlib's own.
    private static let rawWindow = -MAX_WBITS

    /// The bytes unpacked; nothing where they are damaged or not of this size.
    static func unpacked(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        guard size <= packed.count * largestRatio + 1, packed.count <= Int(UInt32.max), size <= Int(UInt32.max) else {
            return nil
        }
        var stream = z_stream()
        guard inflateInit2_(&stream, rawWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var status = Z_OK
        let bytes = run(&stream, Array(packed), capacity: size) { status = inflate(&$0, Z_FINISH) }
        return status == Z_STREAM_END && bytes.count == size ? bytes : nil
    }

    /// The bytes packed; nothing where zlib cannot.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count <= Int(UInt32.max) / 2 else { return nil }
        var stream = z_stream()
        let level = Z_DEFAULT_COMPRESSION
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, rawWindow, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var status = Z_OK
        let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
        let packed = run(&stream, bytes, capacity: capacity) { status = deflate(&$0, Z_FINISH) }
        return status == Z_STREAM_END ? packed : nil
    }

    /// The cyclic redundancy check that zip archives keep.
    static func checksum(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
    }

    /// The most bytes that deflate packs into one, by zlib's technical details.
    private static let largestRatio = 1_032

    /// Hands the input and room for the output to zlib; what it has written.
    private static func run(
        _ stream: inout z_stream, _ input: [UInt8], capacity: Int, _ body: (inout z_stream) -> Void
    ) -> [UInt8] {
        var input = input
        return input.withUnsafeMutableBufferPointer { source in
            // Room for one more byte, so that there is an address even for nothing.
            [UInt8](unsafeUninitializedCapacity: capacity + 1) { target, count in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(capacity)
                body(&stream)
                count = capacity - Int(stream.avail_out)
            }
        }
    }
}
