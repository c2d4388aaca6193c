import Experiments
import Foundation

extension Preset {
    /// The repository's folder of presets.
    static let folder = Checkout.root.appending(path: "presets").path

    /// A preset of the repository's folder.
    static func shipped(_ name: String) throws -> Preset {
        try PresetFile.load(path: "\(folder)/\(name).yaml")
    }

    /// Names of the presets of the repository's folder, in alphabetical order.
    static func shippedNames() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            .map { String($0.dropLast(5)) }.sorted()
    }
}

/// The repository that the tests belong to.
enum Checkout {
    /// Its outermost folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
