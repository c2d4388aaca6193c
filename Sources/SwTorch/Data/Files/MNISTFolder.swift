internal import Foundation

/// What a search for MNIST found.
public enum MNISTSearch: Sendable, Equatable {
    /// All four files. Whether their content is right shows when they are loaded.
    case found(MNISTFolder)
    /// Some of the files; the missing ones under their published names.
    case incomplete(folder: String, missing: [String])
    /// None of the files, in none of these folders.
    case absent(searched: [String])
}

/// A folder with the four files of MNIST, the handwritten digits collected by LeCun, Cortes and Burges.
public struct MNISTFolder: Sendable, Equatable {
    /// The two parts of the data set.
    public enum Part: String, Sendable, CaseIterable {
        /// 60,000 digits to learn from.
        case training = "train"
        /// 10,000 digits to test with.
        case test = "t10k"
    }

    /// The folder that holds the files.
    public let path: String
    private let training: Files
    private let test: Files

    /// The paths of the two files of a part.
    private struct Files: Equatable {
        let images: String
        let labels: String
    }

    /// Looks for the files in a folder, and in its subfolder `mnist` if it holds none of them.
    ///
    /// They may be packed or not, under the published names or with a dot (`train-images.idx3-ubyte`), as some
    /// programs unpack them.
    public static func search(in directory: String) -> MNISTSearch {
        let folders = [directory, directory + "/mnist"]
        let names = Part.allCases.flatMap { [imagesName($0), labelsName($0)] }
        for folder in folders {
            let paths = names.map { name in spellings(of: name).map { "\(folder)/\($0)" }.first(where: isFile) }
            let found = paths.compactMap(\.self)
            if found.count == names.count {
                return .found(
                    MNISTFolder(
                        path: folder, training: Files(images: found[0], labels: found[1]),
                        test: Files(images: found[2], labels: found[3])))
            }
            if !found.isEmpty {
                return .incomplete(folder: folder, missing: zip(names, paths).filter { $1 == nil }.map(\.0))
            }
        }
        return .absent(searched: folders)
    }

    /// Loads the images and labels of one part.
    ///
    /// - Throws: `DataFileError` if a file is not whole, has another size of images than 28×28, a label above 9, or not as
    ///   many labels as images.
    public func load(_ part: Part) throws(DataFileError) -> LabeledImages {
        let files = part == .training ? training : test
        let images = try IDXFile(path: files.images, dimensions: 3)
        let labels = try IDXFile(path: files.labels, dimensions: 1)
        let side = Self.side
        guard images.shape[1...] == [side, side] else {
            throw .damaged(
                path: files.images, byte: 8, expected: "images of \(side)×\(side) pixels",
                found: "\(images.shape[1])×\(images.shape[2])")
        }
        guard labels.shape[0] == images.shape[0] else {
            throw .damaged(
                path: files.labels, byte: 4, expected: "\(images.shape[0]) labels, one for each image",
                found: "\(labels.shape[0])")
        }
        if let wrong = labels.bytes.firstIndex(where: { $0 > 9 }) {
            throw .damaged(
                path: files.labels, byte: 8 + wrong, expected: "a label of 0 to 9", found: "\(labels.bytes[wrong])")
        }
        return LabeledImages(height: side, width: side, pixels: images.bytes, labels: labels.bytes)
    }

    /// The height and width of the images in pixels.
    static let side = 28

    private static func imagesName(_ part: Part) -> String { "\(part.rawValue)-images-idx3-ubyte" }
    private static func labelsName(_ part: Part) -> String { "\(part.rawValue)-labels-idx1-ubyte" }

    /// The names under which a published file may lie, unpacked ones first.
    private static func spellings(of name: String) -> [String] {
        let dotted = name.replacingOccurrences(of: "-idx", with: ".idx")
        return [name, dotted, "\(name).gz", "\(dotted).gz"]
    }

    private static func isFile(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && !isDirectory.boolValue
    }
}
