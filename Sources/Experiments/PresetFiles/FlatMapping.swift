import Yams

/// A YAML text of keys with one value each, as a file of options is.
public struct FlatMapping: Equatable, Sendable {
    /// A key and what stands behind it.
    public struct Entry: Equatable, Sendable {
        /// The key's name.
        public let key: String
        /// The value's characters, without quotation marks; nothing for a list or a mapping.
        public let value: String?
        /// Line of the key, the first is 1.
        public let line: Int
    }

    /// What is wrong in a line.
    public struct Fault: Equatable, Sendable {
        /// The line, the first is 1.
        public let line: Int
        /// What is wrong and what was expected.
        public let message: String

        /// A fault in its line.
        public init(line: Int, message: String) {
            self.line = line
            self.message = message
        }
    }

    /// The keys in their order; none where the text is empty or no mapping.
    public let entries: [Entry]
    /// What is wrong with the text as a whole, and keys that are given twice.
    public let faults: [Fault]

    /// Reads a YAML text.
    public init(_ text: String) {
        let collector = FaultCollector(file: "")
        switch YAMLDocument.compose(text, collector: collector) {
        case .mapping(let mapping):
            entries = mapping.compactMap { key, value in
                guard let name = key.text, !DuplicateKeys.isStandIn(name) else { return nil }
                return Entry(key: name, value: value.text, line: key.place.line)
            }
        case let node:
            entries = []
            if let node { collector.add(at: node.place, "expected a mapping of keys") }
        }
        faults = collector.sorted.map { Fault(line: $0.line, message: $0.message) }
    }
}
