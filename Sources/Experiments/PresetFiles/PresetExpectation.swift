/// What stands behind a key of a preset file.
enum PresetExpectation: Equatable, Sendable {
    case text(atMost: Int)
    case number(ClosedRange<Double>)
    case integer(ClosedRange<Int>)
    case integerOrAll(ClosedRange<Int>)
    case flag
    case choice([String])
    case integers(ClosedRange<Int>, count: ClosedRange<Int>)
    case texts(count: ClosedRange<Int>)
    /// Some of several names, each once.
    case choices([String])
    case numberList(ClosedRange<Double>, count: ClosedRange<Int>)
    /// Lists of numbers, all equally long.
    case rows(count: ClosedRange<Int>, width: ClosedRange<Int>)
    /// Lists of numbers under the dotted names of parameters.
    case numbersByName
    /// One mapping with its own keys.
    case mapping
    /// One of several mappings, told apart by the key given.
    case variant(key: String)
    case draws
    /// Printed numbers by their epochs, by rows of the data, or in a list.
    case numbersByEpoch
    case numbersByRow
    case numbers

    /// Characters of a name in a list: of a class, of a layer.
    static let longestName = 20

    /// The expectation in words, for messages.
    var description: String {
        switch self {
        case .text(let limit): "text of at most \(limit) characters"
        case .number(let range):
            "a number from \(NumberText.rate(range.lowerBound)) to \(NumberText.rate(range.upperBound))"
        case .integer(let range) where range.lowerBound == range.upperBound: "\(range.lowerBound)"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .integerOrAll(let range): "a whole number from \(range.lowerBound) to \(range.upperBound), or all"
        case .flag: "true or false"
        case .choice(let names): alternatives(names)
        case .integers(let range, let count):
            "a list of \(Self.count(count)) whole numbers from \(range.lowerBound) to \(range.upperBound)"
        case .texts(let count): "a list of \(Self.count(count)) texts of at most \(Self.longestName) characters"
        case .choices(let names): "a list of different names among \(names.joined(separator: ", "))"
        case .numberList(let range, let count):
            "a list of \(Self.count(count)) numbers from \(NumberText.rate(range.lowerBound)) to \(NumberText.rate(range.upperBound))"
        case .rows(let count, let width):
            "a list of \(Self.count(count)) rows, all of as many numbers, \(Self.count(width))"
        case .numbersByName: "a mapping from parameter names to lists of numbers"
        case .mapping: "a mapping of keys"
        case .variant(let key): "a mapping with the key '\(key)'"
        case .draws: "a list of draws"
        case .numbersByEpoch: "a mapping from epochs to numbers"
        case .numbersByRow: "a mapping from rows to numbers"
        case .numbers: "a list of numbers"
        }
    }

    private static func count(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
}

/// A key of a mapping.
struct PresetKey: Sendable {
    let name: String
    let expectation: PresetExpectation
    let isRequired: Bool

    /// A key that has to be there.
    static func required(_ name: String, _ expectation: PresetExpectation) -> PresetKey {
        PresetKey(name: name, expectation: expectation, isRequired: true)
    }

    /// A key that may be left out.
    static func optional(_ name: String, _ expectation: PresetExpectation) -> PresetKey {
        PresetKey(name: name, expectation: expectation, isRequired: false)
    }
}

/// The keys that a mapping may have.
struct PresetSection: Sendable {
    /// What messages and the documentation call it: `optimizer`.
    let name: String
    /// The value of the key that tells variants of the mapping apart: `adam`.
    var variant: String?
    let keys: [PresetKey]

    func key(named name: String) -> PresetKey? { keys.first { $0.name == name } }
}
