import Foundation
import SwTorch
import Testing

/// Files that are read, and each way in which one can be wrong.
struct IDXFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Five labels.
    private static let labels: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 5, 1, 2, 3, 4, 5]

    /// The same, packed by gzip.
    private static let packed: [UInt8] = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 99, 96, 224, 96, 100, 96, 96, 96, 101, 100, 98, 102, 97, 5, 0, 163, 51, 145,
        139, 13, 0, 0, 0,
    ]

    @Test(arguments: [labels, packed])
    func readsPlainAndPackedFiles(bytes: [UInt8]) throws {
        let file = try IDXFile(path: try folder.write(bytes, to: "labels"), dimensions: 1)
        #expect(file.shape == [5])
        #expect(file.bytes == [1, 2, 3, 4, 5])
    }

    @Test func readsSizesWithTheHighByteFirst() throws {
        let bytes = [0, 0, 8, 3, 0, 0, 1, 2, 0, 0, 0, 1, 0, 0, 0, 2] + [UInt8](repeating: 7, count: 258 * 2)
        let file = try IDXFile(path: try folder.write(bytes, to: "images"), dimensions: 3)
        #expect(file.shape == [258, 1, 2])
        #expect(file.bytes.count == 516)
    }

    @Test func aFileThatDoesNotExistIsUnreadable() throws {
        let path = folder.path + "/nothing"
        let error = try failure(path: path)
        #expect(error == .unreadable(path: path, reason: "No such file or directory"))
        #expect(error.description == "\(path): cannot be read: No such file or directory")
    }

    @Test func anotherMagicNumberIsShown() throws {
        let path = try folder.write([0, 0, 13] + Self.labels.dropFirst(3), to: "floats")
        #expect(
            try failure(path: path)
                == .damaged(
                    path: path, byte: 0, expected: "[0, 0, 8, 1] (IDX, unsigned bytes, dimensions: 1)",
                    found: "[0, 0, 13, 1]"))
    }

    @Test func textIsNotTakenForData() throws {
        let path = try folder.write("<html>not found</html>".utf8, to: "labels.gz")
        #expect(try damage(path: path) == Damage(byte: 0, found: "[60, 104, 116, 109]"))
    }

    @Test func aPlainFileThatEndsEarlySaysWhere() throws {
        let path = try folder.write(Self.labels.dropLast(2), to: "labels")
        #expect(
            try failure(path: path)
                == .damaged(path: path, byte: 11, expected: "2 more bytes of 5", found: "the end of the file"))
    }

    @Test func anEmptyFileIsDamaged() throws {
        let path = try folder.write([], to: "labels")
        #expect(try damage(path: path).byte == 0)
    }

    @Test(arguments: [24, 30, 32])
    func aPackedFileThatIsCutOffIsRecognised(length: Int) throws {
        let path = try folder.write(Self.packed.prefix(length), to: "labels.gz")
        #expect(try damage(path: path).found == "a gzip file that is cut off")
    }

    @Test func aPackedFileThatWasAlteredIsRecognised() throws {
        var bytes = Self.packed
        bytes[bytes.count - 6] ^= 1
        let path = try folder.write(bytes, to: "labels.gz")
        #expect(try damage(path: path).found.hasPrefix("a gzip file that cannot be unpacked"))
    }

    @Test func moreBytesThanTheHeaderSaysAreAnError() throws {
        let path = try folder.write(Self.labels + [6], to: "labels")
        #expect(try damage(path: path) == Damage(byte: 13, found: "more bytes"))
    }

    @Test func aHeaderCannotAskForMoreMemoryThanTheFileCanFill() throws {
        let path = try folder.write([0, 0, 8, 1, 255, 255, 255, 255, 1, 2, 3], to: "labels")
        #expect(try damage(path: path) == Damage(byte: 8, found: "a file that cannot hold them"))
    }

    @Test func sizesWhoseProductOverflowsAreRefused() throws {
        let path = try folder.write([0, 0, 8, 3] + [UInt8](repeating: 255, count: 12), to: "images")
        #expect(try damage(path: path, dimensions: 3) == Damage(byte: 8, found: "4294967295"))
    }

    private struct Damage: Equatable {
        let byte: Int
        let found: String
    }

    private func failure(path: String, dimensions: Int = 1) throws -> DataFileError {
        try #require(throws: DataFileError.self) { try IDXFile(path: path, dimensions: dimensions) }
    }

    private func damage(path: String, dimensions: Int = 1) throws -> Damage {
        let error = try failure(path: path, dimensions: dimensions)
        guard case .damaged(path, let byte, _, let found) = error else { throw error }
        return Damage(byte: byte, found: found)
    }
}
