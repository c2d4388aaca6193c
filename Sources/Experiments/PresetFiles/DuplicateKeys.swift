import Yams

/// Keys that stand twice in a mapping.
///
/// The YAML parser stops at the first such mapping. So that the other faults are found too, the second key is replaced by
/// a stand-in of the same length, which the reader passes over.
enum DuplicateKeys {
    /// The first of the private characters that stand-ins consist of.
    private static let firstStandIn: UInt32 = 0xE000
    private static let standIns = firstStandIn..<firstStandIn + 20

    static func isStandIn(_ key: String) -> Bool {
        guard let first = key.unicodeScalars.first else { return false }
        return standIns.contains(first.value)
    }

    /// Composes the text; notes each key that is given twice.
    ///
    /// - Throws: YamlError where the text is no YAML.
    static func compose(_ text: String, collector: FaultCollector) throws -> Node? {
        var text = text
        for index in standIns {
            do {
                return try Yams.compose(yaml: text)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let key = keys.first ?? ""
                let second = secondPlace(of: key, after: context.mark.place, in: text)
                collector.add(
                    at: second ?? context.mark.place,
                    "key '\(excerpt(key))' is given twice, first in line \(context.mark.line); expected it once")
                guard let second, let standIn = Unicode.Scalar(index) else { return nil }
                text = replacing(key, at: second, in: text, by: standIn)
            }
        }
        return nil
    }

    /// Where a key stands again: behind it in the line for a flow mapping, else in a later line at the same column.
    private static func secondPlace(of key: String, after first: FilePlace, in text: String) -> FilePlace? {
        let scalars = Array(key.unicodeScalars)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            Array($0.unicodeScalars)
        }
        guard lines.indices.contains(first.line - 1), !scalars.isEmpty else { return nil }
        func stands(in line: [Unicode.Scalar], at column: Int) -> Bool {
            guard line.count >= column + scalars.count, Array(line[column..<column + scalars.count]) == scalars else {
                return false
            }
            return line[(column + scalars.count)...].first { $0 != " " } == ":"
        }
        let line = lines[first.line - 1]
        for column in line.indices.dropFirst(first.column)
        where stands(in: line, at: column) && " ,{".unicodeScalars.contains(line[column - 1]) {
            return FilePlace(line: first.line, column: column + 1)
        }
        for (index, line) in lines.enumerated().dropFirst(first.line) where stands(in: line, at: first.column - 1) {
            return FilePlace(line: index + 1, column: first.column)
        }
        return nil
    }

    private static func replacing(_ key: String, at place: FilePlace, in text: String, by standIn: Unicode.Scalar)
        -> String
    {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        var line = Array(lines[place.line - 1].unicodeScalars)
        for column in place.column - 1..<min(line.count, place.column - 1 + key.unicodeScalars.count) {
            line[column] = standIn
        }
        lines[place.line - 1] = String(String.UnicodeScalarView(line))
        return lines.joined(separator: "\n")
    }
}
