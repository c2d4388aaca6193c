import Foundation
import SwTorch
import Testing

/// NumPy's files of arrays, written and read back, and what is said about damaged ones.
struct NumPyFileTests {
    private let arrays: [String: Tensor] = [
        "floats": Tensor([[1.5, -0.0, 7], [0.1, 2, 3]]), "doubles": Tensor([0.1, 1e300], dtype: .float64),
        "integers": Tensor([-9_007_199_254_740_993, 9_007_199_254_740_993, -1, 0], shape: [2, 2]),
        "flags": Tensor([true, false, true]), "number": Tensor(2.5), "empty": Tensor.zeros([0, 3]),
    ]

    /// What `numpy.save` writes for `numpy.arange(3, dtype=numpy.int64)`.
    private var arange: [UInt8] {
        let header = "{'descr': '<i8', 'fortran_order': False, 'shape': (3,), }"
        let filled = header + String(repeating: " ", count: 118 - header.count - 1) + "\n"
        let mark: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0]
        let elements = (0..<24).map { $0 % 8 == 0 ? UInt8($0 / 8) : 0 }
        return mark + Array(filled.utf8) + elements
    }

    private func expectEqual(_ a: Tensor?, _ b: Tensor, _ name: String) {
        #expect(a?.shape == b.shape && a?.dtype == b.dtype, "\(name)")
        #expect(a?.toArray(of: Double.self) == b.toArray(of: Double.self), "\(name)")
        #expect(a?.toArray(of: Int64.self) == b.toArray(of: Int64.self), "\(name)")
    }

    @Test func arraysComeBack() throws {
        let folder = try TemporaryFolder()
        for (name, array) in arrays {
            let path = folder.path + "/\(name).npy"
            try array.save(npy: path)
            expectEqual(try Tensor.load(npy: path), array, name)
        }
    }

    @Test func bytesAreThoseOfNumPy() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.npy"
        try Tensor.arange(3).save(npy: path)
        #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) == arange)
    }

    @Test(arguments: [false, true]) func archivesComeBack(compressed: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.npz"
        try NPZFile.save(arrays, to: path, compressed: compressed)
        let loaded = try NPZFile.load(path)
        #expect(Set(loaded.keys) == Set(arrays.keys))
        for (name, array) in arrays { expectEqual(loaded[name], array, name) }
    }

    @Test func viewsAreWrittenInTheirOrder() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.npy"
        try Tensor([[1, 2], [3, 4]]).transposed().save(npy: path)
        #expect(try Tensor.load(npy: path).floatArray == [1, 3, 2, 4])
    }

    @Test(
        arguments: [
            ("'<i8'", "'>i8'", [0, 1 << 56, 2 << 56]), ("False", "True ", [0, 1, 2]), ("'<i8'", "'<u4'", nil),
            ("(3,)", "(4,)", nil), ("(3,)", "(3x)", nil), ("'<i8'", "'<c8'", nil), ("'shape'", "'shade'", nil),
        ] as [(String, String, [Int]?)])
    func headersAreReadOrRefused(old: String, new: String, expected: [Int]?) throws {
        let folder = try TemporaryFolder()
        var bytes = arange
        let range = try #require(Data(bytes).range(of: Data(old.utf8)))
        bytes.replaceSubrange(range, with: Array(new.utf8))
        let path = try folder.write(bytes, to: "a.npy")
        if let expected {
            #expect(try Tensor.load(npy: path).toArray(of: Int.self) == expected)
        } else {
            #expect(throws: DataFileError.self) { try Tensor.load(npy: path) }
        }
    }

    @Test func aFileThatEndsTooSoonIsNamedWithThePlace() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(arange.dropLast(5), to: "a.npy")
        let error = #expect(throws: DataFileError.self) { try Tensor.load(npy: path) }
        #expect(
            error
                == .damaged(
                    path: path, byte: 128, expected: "24 bytes: [3] elements of type i8",
                    found: "19 before the end of the file"))
    }

    @Test func aDamagedArchiveIsNamedWithThePlace() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.npz"
        try NPZFile.save(["x": Tensor.arange(100)], to: path, compressed: true)
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        bytes[60] ^= 0xff
        try folder.write(bytes, to: "a.npz")
        let error = #expect(throws: DataFileError.self) { try NPZFile.load(path) }
        #expect("\(try #require(error))".contains("byte 35"))
        let cut = try folder.write(bytes.dropLast(10), to: "b.npz")
        #expect(throws: DataFileError.self) { try NPZFile.load(cut) }
        #expect(throws: DataFileError.self) { try NPZFile.load(folder.path + "/absent.npz") }
    }
}
