import CSwTorchKernels

extension Tensor {
    /// Widens chosen rows of bytes to floats: element = byte / divisor.
    ///
    /// - Parameters:
    ///   - bytes: Rows of bytes, such as the images of a data set.
    ///   - rowLength: The bytes of a row.
    ///   - indices: The rows to take, in order.
    ///   - divisor: 255 maps a grey value to 0…1, as torchvision's `ToTensor` does.
    /// - Returns: A float32 tensor of shape `[indices, rowLength]`.
    /// - Precondition: Every index names a row.
    public static func rows(ofBytes bytes: [UInt8], rowLength: Int, at indices: [Int], divisor: Float = 255) -> Tensor {
        bytes.withUnsafeBytes { rows(ofBytes: $0, rowLength: rowLength, at: indices, divisor: divisor) }
    }

    /// Widens chosen rows of bytes in memory to floats: element = byte / divisor.
    ///
    /// - Returns: A float32 tensor of shape `[indices, rowLength]`.
    /// - Precondition: Every index names a row.
    public static func rows(
        ofBytes bytes: UnsafeRawBufferPointer, rowLength: Int, at indices: [Int], divisor: Float = 255
    ) -> Tensor {
        let result = Tensor(uninitialized: Dimensions([indices.count, rowLength]), .float32)
        guard let base = bytes.baseAddress, rowLength > 0 else {
            if indices.isEmpty || rowLength == 0 { return result }
            fail("rows(ofBytes:): index \(indices[0]) is out of range for 0 rows")
        }
        let rows = bytes.count / rowLength
        let positions = indices.map(Int64.init)
        let bad = swt_gather_bytes(
            base.assumingMemoryBound(to: UInt8.self), rows, rowLength, positions, indices.count, divisor,
            result.pointer.assumingMemoryBound(to: Float.self))
        if bad > 0 { fail("rows(ofBytes:): index \(indices[Int(bad) - 1]) is out of range for \(rows) rows") }
        return result
    }
}
