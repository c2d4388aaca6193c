import Experiments
import Foundation
import Testing

/// The folder of the shipped presets, in the source tree.
let presetFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("presets").path

/// A shipped preset.
func shipped(_ name: String) throws -> Preset {
    try PresetLibrary(folders: [presetFolder]).preset(named: name)
}

/// The faults of a text that is read as `file.yaml`, a line each.
func faults(in text: String) -> [String] {
    do throws(PresetError) {
        _ = try PresetFile.parse(text, file: "file.yaml", name: "file")
        return []
    } catch {
        return error.description.split(separator: "\n").map(String.init)
    }
}
