import Yams

/// The nodes of a YAML text, with what is wrong with it noted at its place.
enum YAMLDocument {
    /// Composes the text.
    ///
    /// - Returns: Its root; nothing where it is empty, or where a fault was noted that leaves nothing to read.
    static func compose(_ text: String, collector: FaultCollector) -> Node? {
        guard !hasManyReferences(text) else {
            collector.add(at: .start, "the file refers to itself too often; expected values, not references")
            return nil
        }
        do {
            return try DuplicateKeys.compose(text, collector: collector)
        } catch let error as YamlError {
            let (place, problem) = describe(error)
            collector.add(at: place, "broken YAML: \(problem)")
        } catch {
            collector.add(at: .start, "broken YAML; expected a mapping of keys")
        }
        return nil
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

    private static func describe(_ error: YamlError) -> (FilePlace, String) {
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
