import Experiments
import Foundation

extension Preset {
    /// A preset of the repository's folder.
    static func shipped(_ name: String) throws -> Preset {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try PresetFile.load(path: root.appending(path: "presets/\(name).yaml").path)
    }
}
