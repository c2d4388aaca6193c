import Experiments
import Foundation

/// Looks whether the file of the run's preset was edited since the run began.
struct PresetWatch {
    /// When a file was written and how long it is.
    private struct Stamp: Equatable {
        var date: Date?
        var size: Int?

        init?(_ path: String) {
            guard let facts = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
            date = facts[.modificationDate] as? Date
            size = facts[.size] as? Int
        }
    }

    /// What became of the file.
    enum News: Equatable {
        /// It reads as another preset.
        case changed(Preset)
        /// It has a fault, in one line.
        case damaged(String)
    }

    private let path: String
    private var seen: Stamp?
    private var preset: Preset

    /// Watches a file from now on; nothing where there is none.
    init?(path: String?, preset: Preset) {
        guard let path, let stamp = Stamp(path) else { return nil }
        self.path = path
        self.preset = preset
        seen = stamp
    }

    /// What happened since the last look; nothing where the file is as it was, or reads as before.
    mutating func look() -> News? {
        let now = Stamp(path)
        guard now != nil, now != seen else { return nil }
        seen = now
        do throws(PresetError) {
            let read = try PresetFile.load(path: path)
            guard read != preset else { return nil }
            preset = read
            return .changed(read)
        } catch {
            return .damaged(error.description.split(separator: "\n").first.map(String.init) ?? path)
        }
    }
}
