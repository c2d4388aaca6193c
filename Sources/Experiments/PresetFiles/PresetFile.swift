import Foundation
import Yams

/// A preset file: YAML of schema 1, as `presets/README.md` describes it.
public enum PresetFile {
    /// Bytes that a preset file may have.
    private static let greatestSize = 1 << 18

    /// Reads the preset in a file; its name is the file's without `.yaml`.
    ///
    /// - Throws: ``PresetError/notFound(_:nearest:searched:)``, ``PresetError/unreadable(path:reason:)``, or
    ///   ``PresetError/invalid(_:)`` with every fault of the file.
    public static func load(path: String) throws(PresetError) -> Preset {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw .notFound(path, nearest: nil, searched: [])
        }
        if isDirectory.boolValue { throw .unreadable(path: path, reason: "is a folder; expected a preset file") }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw .unreadable(path: path, reason: "cannot be opened; expected a file that may be read")
        }
        defer { try? handle.close() }
        let bytes: Data
        do {
            bytes = try handle.read(upToCount: greatestSize + 1) ?? Data()
        } catch {
            throw .unreadable(path: path, reason: "cannot be read")
        }
        return try parse(bytes, file: path, name: name(ofPath: path))
    }

    /// Reads the preset in a file's bytes.
    ///
    /// - Throws: ``PresetError/invalid(_:)`` with every fault.
    static func parse(_ bytes: Data, file: String, name: String) throws(PresetError) -> Preset {
        func refuse(_ message: String) -> PresetError {
            .invalid([PresetFault(file: file, line: 1, column: 1, message: message)])
        }
        guard bytes.count <= greatestSize else {
            throw refuse("the file is larger than \(greatestSize) bytes; expected a preset")
        }
        guard let text = String(data: bytes, encoding: .utf8) else {
            throw refuse("the file is no text; expected UTF-8")
        }
        return try parse(text, file: file, name: name)
    }

    /// Reads the preset in a text.
    ///
    /// - Throws: ``PresetError/invalid(_:)`` with every fault.
    public static func parse(_ text: String, file: String, name: String) throws(PresetError) -> Preset {
        let collector = FaultCollector(file: file)
        let preset = read(text, name: name, collector: collector)
        if let preset, collector.faults.isEmpty { return preset }
        throw .invalid(collector.sorted)
    }

    /// The name of the preset in a file: `circles` for `presets/circles.yaml`.
    public static func name(ofPath path: String) -> String {
        let file = (path as NSString).lastPathComponent
        return (file as NSString).deletingPathExtension
    }

    private static func read(_ text: String, name: String, collector: FaultCollector) -> Preset? {
        guard let node = YAMLDocument.compose(text, collector: collector) else {
            if collector.faults.isEmpty {
                let keys = PresetSchema.root.keys.filter(\.isRequired).map(\.name).joined(separator: ", ")
                collector.add(at: .start, "the file is empty; expected a mapping with the keys \(keys)")
            }
            return nil
        }
        guard isOfThisSchema(node, collector: collector) else { return nil }
        return PresetReader(collector: collector).preset(node, name: name)
    }

    /// Whether the file says that it is of this version; of another one nothing else can be checked.
    private static func isOfThisSchema(_ node: Node, collector: FaultCollector) -> Bool {
        guard case .mapping(let mapping) = node,
            let schema = mapping.first(where: { $0.key.text == "schema" })?.value,
            let version = schema.wholeNumber, version != PresetSchema.version
        else { return true }
        collector.add(
            at: schema.place, "schema \(version) is not known to this program; expected \(PresetSchema.version)")
        return false
    }
}
