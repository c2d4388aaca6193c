import Experiments
import Foundation

extension Preset {
    /// The repository's folder of presets.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "presets").path

    /// A preset of the repository's folder.
    static func shipped(_ name: String) throws -> Preset {
        try PresetFile.load(path: "\(folder)/\(name).yaml")
    }
}
