import Yams

/// A mapping of a preset file with the keys that it may have; what is asked of it is checked against the table.
///
/// A value that is missing, of the wrong type or out of range comes back as nothing, and its fault is noted.
struct PresetMapping {
    let section: PresetSection
    /// Where it begins.
    let place: FilePlace
    let collector: FaultCollector
    private let entries: [(name: String, key: Node, value: Node)]

    /// Checks that a node is a mapping, that it has the required keys and no unknown ones.
    init?(_ node: Node, as section: PresetSection, discriminator: String? = nil, collector: FaultCollector) {
        guard case .mapping(let mapping) = node else {
            collector.add(at: node.place, "\(section.name) is \(node.brief); expected a mapping of keys")
            return nil
        }
        self.section = section
        place = node.place
        self.collector = collector
        entries = mapping.map { ($0.key.text ?? "", $0.key, $0.value) }
        let known = section.keys.map(\.name) + (discriminator.map { [$0] } ?? [])
        for entry in entries where !known.contains(entry.name) && !DuplicateKeys.isStandIn(entry.name) {
            let place = [section.variant, section.name].compactMap { $0 }.joined(separator: " ")
            let hint = nearestHint(to: entry.name, among: known)
            let expected = hint.isEmpty ? "; expected \(alternatives(known))" : hint
            collector.add(at: entry.key.place, "unknown key \(entry.key.brief) in \(place)\(expected)")
        }
        for key in section.keys where key.isRequired && !entries.contains(where: { $0.name == key.name }) {
            collector.add(
                at: node.place, "\(section.name) lacks the key '\(key.name)'; expected \(key.expectation.description)")
        }
    }

    /// One of several mappings: the value of `discriminator` says which.
    init?(_ node: Node, variants: [PresetSection], discriminator: String, collector: FaultCollector) {
        let name = variants.first?.name ?? ""
        guard case .mapping(let mapping) = node else {
            collector.add(
                at: node.place, "\(name) is \(node.brief); expected a mapping with the key '\(discriminator)'")
            return nil
        }
        let names = variants.compactMap(\.variant)
        guard let choice = mapping.first(where: { $0.key.text == discriminator })?.value else {
            collector.add(at: node.place, "\(name) lacks the key '\(discriminator)'; expected \(alternatives(names))")
            return nil
        }
        guard let section = variants.first(where: { $0.variant == choice.text }) else {
            let hint = nearestHint(to: choice.text ?? "", among: names)
            collector.add(
                at: choice.place, "\(discriminator) is \(choice.brief); expected \(alternatives(names))\(hint)")
            return nil
        }
        self.init(node, as: section, discriminator: discriminator, collector: collector)
    }

    /// The node behind a key, if the key is there.
    subscript(key: String) -> Node? {
        entries.first { $0.name == key }?.value
    }

    func number(_ key: String) -> Double? {
        value(key) { node, expectation in
            guard case .number(let range) = expectation, let number = node.number, range.contains(number) else {
                return nil
            }
            return number
        }
    }

    func integer(_ key: String) -> Int? {
        value(key) { node, expectation in
            switch expectation {
            case .integer(let range), .integerOrAll(let range):
                node.wholeNumber.flatMap { range.contains($0) ? $0 : nil }
            default: nil
            }
        }
    }

    func text(_ key: String) -> String? {
        value(key) { node, expectation in
            guard case .text(let limit) = expectation, let text = node.text, !text.isEmpty, text.count <= limit,
                text.allSatisfy({
                    !$0.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
                })
            else { return nil }
            return text
        }
    }

    func flag(_ key: String) -> Bool? {
        value(key) { node, _ in
            switch node.plainText {
            case "true": true
            case "false": false
            default: nil
            }
        }
    }

    /// One of the names that the table allows.
    func choice(_ key: String) -> String? {
        value(key) { node, expectation in
            guard case .choice(let names) = expectation, let text = node.text, names.contains(text) else { return nil }
            return text
        }
    }

    /// The value of that name, where the names are those of an enumeration.
    func named<Value>(_ key: String, _ value: (String) -> Value?) -> Value? {
        choice(key).flatMap(value)
    }

    func integers(_ key: String) -> [Int]? {
        value(key) { node, expectation in
            guard case .integers(let range, let count) = expectation, case .sequence(let sequence) = node else {
                return nil
            }
            let numbers = sequence.compactMap(\.wholeNumber)
            guard numbers.count == sequence.count, count.contains(numbers.count), numbers.allSatisfy(range.contains)
            else { return nil }
            return numbers
        }
    }

    func texts(_ key: String) -> [String]? {
        value(key) { node, expectation in
            guard case .texts(let count) = expectation, case .sequence(let sequence) = node else { return nil }
            let texts = sequence.compactMap(\.text)
            guard texts.count == sequence.count, count.contains(texts.count),
                texts.allSatisfy({ !$0.isEmpty && $0.count <= PresetExpectation.longestName })
            else { return nil }
            return texts
        }
    }

    /// Some of the names that the table allows, each once.
    func choices(_ key: String) -> [String]? {
        value(key) { node, expectation in
            guard case .choices(let names) = expectation, case .sequence(let sequence) = node else { return nil }
            let texts = sequence.compactMap(\.text)
            guard texts.count == sequence.count, !texts.isEmpty, texts.allSatisfy(names.contains),
                Set(texts).count == texts.count
            else { return nil }
            return texts
        }
    }

    func numbers(_ key: String) -> [Double]? {
        value(key) { node, expectation in
            guard case .numberList(let range, let count) = expectation, let numbers = node.numbers,
                count.contains(numbers.count), numbers.allSatisfy(range.contains)
            else { return nil }
            return numbers
        }
    }

    func rows(_ key: String) -> [[Double]]? {
        value(key) { node, expectation in
            guard case .rows(let count, let width) = expectation, case .sequence(let sequence) = node,
                count.contains(sequence.count)
            else { return nil }
            let rows = sequence.compactMap(\.numbers)
            guard rows.count == sequence.count, let first = rows.first, width.contains(first.count),
                rows.allSatisfy({ $0.count == first.count })
            else { return nil }
            return rows
        }
    }

    func numbersByName(_ key: String) -> [String: [Double]]? {
        value(key) { node, _ in
            guard case .mapping(let mapping) = node else { return nil }
            var result: [String: [Double]] = [:]
            for (name, value) in mapping where !DuplicateKeys.isStandIn(name.text ?? "") {
                guard let name = name.text, let numbers = value.numbers else { return nil }
                result[name] = numbers
            }
            return result
        }
    }

    func mapping(_ key: String, as section: PresetSection) -> PresetMapping? {
        self[key].flatMap { PresetMapping($0, as: section, collector: collector) }
    }

    func variant(_ key: String, of variants: [PresetSection]) -> PresetMapping? {
        guard let node = self[key], case .variant(let discriminator)? = section.key(named: key)?.expectation else {
            return nil
        }
        return PresetMapping(node, variants: variants, discriminator: discriminator, collector: collector)
    }

    /// Notes a fault at a key's value, or at the mapping where the key is absent.
    func fault(at key: String, _ message: String) {
        collector.add(at: self[key]?.place ?? place, message)
    }

    /// Notes that what stands behind a key is not what the table expects.
    func refuse(_ key: String) {
        guard let node = self[key], let expectation = section.key(named: key)?.expectation else { return }
        let hint =
            if case .choice(let names) = expectation { nearestHint(to: node.text ?? "", among: names) } else { "" }
        collector.add(at: node.place, "\(key) is \(node.brief); expected \(expectation.description)\(hint)")
    }

    /// Reads a value, or refuses it.
    private func value<Value>(_ key: String, read: (Node, PresetExpectation) -> Value?) -> Value? {
        guard let node = self[key], let expectation = section.key(named: key)?.expectation else { return nil }
        if let value = read(node, expectation) { return value }
        refuse(key)
        return nil
    }
}
