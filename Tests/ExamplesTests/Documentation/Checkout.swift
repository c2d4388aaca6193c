import Foundation

/// The files of this checkout that the documentation consists of, or speaks of.
enum Checkout {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The text of one file.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The texts of all files below a folder whose names end so, by their names.
    static func texts(below folder: String, suffix: String) throws -> [(name: String, text: String)] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
        return try names.filter { $0.hasSuffix(suffix) }.sorted().map { ($0, try text("\(folder)/\($0)")) }
    }
}
