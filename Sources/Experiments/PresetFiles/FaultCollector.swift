import Yams

/// A place in a file; line and column count from 1.
struct FilePlace: Comparable {
    var line: Int
    var column: Int

    static let start = FilePlace(line: 1, column: 1)

    static func < (first: FilePlace, second: FilePlace) -> Bool {
        (first.line, first.column) < (second.line, second.column)
    }
}

/// Gathers the faults of one file while it is read, so that all are told at once.
final class FaultCollector {
    let file: String
    private(set) var faults: [PresetFault] = []

    init(file: String) {
        self.file = file
    }

    /// Notes a fault at its place.
    func add(at place: FilePlace, _ message: String) {
        faults.append(PresetFault(file: file, line: max(1, place.line), column: max(1, place.column), message: message))
    }

    /// The faults in the order of their places.
    var sorted: [PresetFault] {
        faults.sorted { FilePlace(line: $0.line, column: $0.column) < FilePlace(line: $1.line, column: $1.column) }
    }
}

extension Mark {
    var place: FilePlace { FilePlace(line: line, column: column) }
}

extension Node {
    /// Where the node begins.
    var place: FilePlace { mark?.place ?? .start }

    /// The node in a few words, for messages: `'abc'`, `a list`.
    var brief: String {
        switch self {
        case .scalar(let scalar):
            return scalar.string.isEmpty ? "empty" : "'\(excerpt(scalar.string))'"
        case .mapping: return "a mapping"
        case .sequence: return "a list"
        case .alias: return "a reference"
        }
    }

    /// The characters of a scalar that is not quoted, as they stand in the file.
    var plainText: String? {
        guard case .scalar(let scalar) = self, scalar.style == .plain || scalar.style == .any else { return nil }
        return scalar.string
    }

    /// A finite number that is not quoted; hexadecimal ones are none.
    var number: Double? {
        guard let text = plainText, text.allSatisfy({ "0123456789+-.eE".contains($0) }), let number = Double(text),
            number.isFinite
        else { return nil }
        return number
    }

    /// A list of numbers, or one number for a list of one.
    var numbers: [Double]? {
        guard case .sequence(let sequence) = self else { return number.map { [$0] } }
        let numbers = sequence.compactMap(\.number)
        return numbers.count == sequence.count ? numbers : nil
    }

    /// A whole number that is not quoted.
    var wholeNumber: Int? { plainText.flatMap { Int($0) } }

    /// Text, quoted or not.
    var text: String? {
        guard case .scalar(let scalar) = self else { return nil }
        return scalar.string
    }
}
