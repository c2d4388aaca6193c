extension Tensor {
    /// Reads an array that NumPy has saved: `numpy.load(path)` of an `.npy` file.
    ///
    /// float32, float64, int64 and bool stay what they are; other whole numbers of up to four bytes become int64. Both byte orders
    /// and both orders of elements are read.
    ///
    /// - Throws: `DataFileError` with the file, the byte and what was expected there.
    public static func load(npy path: String) throws(DataFileError) -> Tensor {
        try NPYFormat.tensor(from: ByteReader(contentsOf: path).content, path: path)
    }

    /// Writes the elements for NumPy: `numpy.save(path, array)`.
    ///
    /// - Throws: `DataFileError.unwritable` if the file cannot be written.
    public func save(npy path: String) throws(DataFileError) {
        try DataFileError.write(NPYFormat.bytes(of: self), to: path)
    }
}

/// Arrays by name in one file: NumPy's `.npz`, a zip archive of `.npy` files.
public enum NPZFile {
    /// Reads all arrays: `numpy.load(path)`.
    ///
    /// - Throws: `DataFileError` with the file, the byte and what was expected there; inside of an array the file is named
    ///   `path/name` and the byte counts in the unpacked array.
    public static func load(_ path: String) throws(DataFileError) -> [String: Tensor] {
        var arrays: [String: Tensor] = [:]
        for entry in try ZipArchive.entries(of: ByteReader(contentsOf: path).content, path: path) {
            let name = entry.name.hasSuffix(".npy") ? String(entry.name.dropLast(4)) : entry.name
            arrays[name] = try NPYFormat.tensor(from: entry.bytes, path: "\(path)/\(entry.name)")
        }
        return arrays
    }

    /// Writes arrays in the order of their names: `numpy.savez(path, **arrays)`, or packed, `numpy.savez_compressed`.
    ///
    /// - Throws: `DataFileError.unwritable` if the file cannot be written, or would be larger than 4 GiB.
    public static func save(
        _ arrays: [String: Tensor], to path: String, compressed: Bool = false
    ) throws(DataFileError) {
        let entries = arrays.sorted { $0.key < $1.key }.map {
            ZipArchive.Entry(name: $0.key + ".npy", bytes: NPYFormat.bytes(of: $0.value))
        }
        try DataFileError.write(ZipArchive.bytes(of: entries, compressed: compressed, path: path), to: path)
    }
}
