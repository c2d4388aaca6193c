import Foundation
import SwTorch
import Testing

/// Where the four files are looked for, and what happens when they do not fit together.
struct MNISTFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func nothingIsAbsent() {
        #expect(MNISTFolder.search(in: folder.path) == .absent(searched: [folder.path, folder.path + "/mnist"]))
        let nowhere = folder.path + "/nowhere"
        #expect(MNISTFolder.search(in: nowhere) == .absent(searched: [nowhere, nowhere + "/mnist"]))
    }

    @Test(arguments: ["", "mnist/"])
    func findsTheFilesInTheFolderOrItsSubfolder(subfolder: String) throws {
        try writeAll(to: subfolder)
        let found = try #require(foundFolder())
        #expect(found.path + "/" == folder.path + "/" + subfolder)
        let training = try found.load(.training)
        #expect(training.count == 3 && training.height == 28 && training.width == 28)
        #expect(training.labels == [0, 1, 2])
        #expect(training.image(2).allSatisfy { $0 == 2 })
        #expect(try found.load(.test).count == 2)
    }

    @Test func acceptsTheNamesThatOtherProgramsWrite() throws {
        try writeAll(to: "")
        try FileManager.default.moveItem(
            atPath: folder.path + "/train-images-idx3-ubyte", toPath: folder.path + "/train-images.idx3-ubyte.gz")
        #expect(try #require(foundFolder()).load(.training).count == 3)
    }

    @Test func someOfTheFilesAreIncomplete() throws {
        try writeAll(to: "mnist/")
        try FileManager.default.removeItem(atPath: folder.path + "/mnist/t10k-labels-idx1-ubyte")
        #expect(
            MNISTFolder.search(in: folder.path)
                == .incomplete(folder: folder.path + "/mnist", missing: ["t10k-labels-idx1-ubyte"]))
    }

    @Test func labelsMustBeAsManyAsImages() throws {
        try writeAll(to: "")
        let path = try folder.write(Self.labels([0, 1]), to: "train-labels-idx1-ubyte")
        #expect(
            throws: DataFileError.damaged(path: path, byte: 4, expected: "3 labels, one for each image", found: "2")
        ) { try foundFolder()?.load(.training) }
    }

    @Test func labelsMustBeDigits() throws {
        try writeAll(to: "")
        let path = try folder.write(Self.labels([0, 10, 2]), to: "train-labels-idx1-ubyte")
        #expect(throws: DataFileError.damaged(path: path, byte: 9, expected: "a label of 0 to 9", found: "10")) {
            try foundFolder()?.load(.training)
        }
    }

    @Test func imagesMustHaveTheUsualSize() throws {
        try writeAll(to: "")
        let path = try folder.write(Self.images(count: 3, side: 20), to: "train-images-idx3-ubyte")
        #expect(
            throws: DataFileError.damaged(path: path, byte: 8, expected: "images of 28×28 pixels", found: "20×20")
        ) { try foundFolder()?.load(.training) }
    }

    /// The published files, where the data folder of the environment has them.
    @Test(.enabled("SWTORCH_DATA names no folder with MNIST") { Self.published != nil })
    func thePublishedFilesAreRead() throws {
        let published = try #require(Self.published)
        let training = try published.load(.training)
        #expect(training.count == 60_000)
        #expect(training.labels.prefix(5) == [5, 0, 4, 1, 9])
        let test = try published.load(.test)
        #expect(
            (0...9).map { digit in test.labels.count { $0 == digit } } == [
                980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009,
            ])
        // The sum of the first image of the test part, a seven.
        #expect(test.image(0).reduce(0) { $0 + Int($1) } == 18_454)
    }

    private static var published: MNISTFolder? {
        guard let directory = ProcessInfo.processInfo.environment["SWTORCH_DATA"],
            case .found(let folder) = MNISTFolder.search(in: directory)
        else { return nil }
        return folder
    }

    private func foundFolder() -> MNISTFolder? {
        guard case .found(let found) = MNISTFolder.search(in: folder.path) else { return nil }
        return found
    }

    private func writeAll(to subfolder: String) throws {
        for (part, count) in [("train", UInt8(3)), ("t10k", 2)] {
            try folder.write(Self.images(count: count, side: 28), to: "\(subfolder)\(part)-images-idx3-ubyte")
            try folder.write(Self.labels(Array(0..<count)), to: "\(subfolder)\(part)-labels-idx1-ubyte")
        }
    }

    private static func images(count: UInt8, side: UInt8) -> [UInt8] {
        [0, 0, 8, 3, 0, 0, 0, count, 0, 0, 0, side, 0, 0, 0, side]
            + (0..<count).flatMap { [UInt8](repeating: $0, count: Int(side) * Int(side)) }
    }

    private static func labels(_ labels: [UInt8]) -> [UInt8] {
        [0, 0, 8, 1, 0, 0, 0, UInt8(labels.count)] + labels
    }
}
