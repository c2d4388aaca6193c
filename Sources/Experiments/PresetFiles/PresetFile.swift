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
    static func name(ofPath path: String) -> String {
        let file = (path as NSString).lastPathComponent
        return (file as NSString).deletingPathExtension
    }

    private static func read(_ text: String, name: String, collector: FaultCollector) -> Preset? {
        do {
            guard !hasManyReferences(text) else {
                collector.add(at: .start, "the file refers to itself too often; expected values, not references")
                return nil
            }
            guard let node = try DuplicateKeys.compose(text, collector: collector) else {
                if collector.faults.isEmpty {
                    let keys = PresetSchema.root.keys.filter(\.isRequired).map(\.name).joined(separator: ", ")
                    collector.add(at: .start, "the file is empty; expected a mapping with the keys \(keys)")
                }
                return nil
            }
            guard isOfThisSchema(node, collector: collector) else { return nil }
            return PresetReader(collector: collector).preset(node, name: name)
        } catch let error as YamlError {
            let (place, problem) = describe(error, in: text)
            collector.add(at: place, "broken YAML: \(problem)")
        } catch {
            collector.add(at: .start, "broken YAML; expected a mapping of keys")
        }
        return nil
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

    /// Whether the text holds so many references (`*name`) that they could stand for exponentially many values.
    private static func hasManyReferences(_ text: String) -> Bool {
        var count = 0
        var previous: Unicode.Scalar = " "
        var isReference = false
        for scalar in text.unicodeScalars {
            if isReference, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { count += 1 }
            isReference = scalar == "*" && " ,[{:-?\n".unicodeScalars.contains(previous)
            previous = scalar
        }
        return count > 16
    }

    private static func describe(_ error: YamlError, in text: String) -> (FilePlace, String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let start = context.map { " (\($0.text) from line \($0.mark.line))" } ?? ""
            return (mark.place, "\(problem)\(start); expected a mapping of keys")
        case .reader(let problem, let offset, _, let yaml):
            let before = yaml.prefix(offset ?? 0)
            let line = before.count { $0.isNewline } + 1
            let column = before.reversed().prefix { !$0.isNewline }.count + 1
            return (FilePlace(line: line, column: column), "\(problem); expected text in UTF-8")
        default:
            return (.start, "\(error); expected a mapping of keys")
        }
    }
}
