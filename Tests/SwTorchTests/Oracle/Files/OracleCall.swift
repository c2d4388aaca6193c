/// A call as a reference file writes it, such as `Linear(3,1,bias=False)` or `randn(784,500)/28 [first 8, last 8]`.
struct OracleCall: Equatable {
    let name: String
    let arguments: [String]
    /// What follows the closing parenthesis.
    let suffix: String

    /// The calls of a list that is separated by commas.
    static func list(_ text: String) throws -> [OracleCall] { try split(text).map { try OracleCall($0) } }

    private init(_ text: String) throws {
        guard let open = text.firstIndex(of: "("), let close = Self.closing(text, from: open) else {
            throw OracleUnknown(reason: "call \(text)")
        }
        name = String(text[..<open])
        arguments = Self.split(String(text[text.index(after: open)..<close]))
        suffix = String(text[text.index(after: close)...])
    }

    /// The whole numbers among the arguments.
    var ints: [Int] { arguments.compactMap { Int($0) } }

    /// The product of the sizes: 1 for an empty tuple.
    var count: Int { ints.reduce(1, *) }

    /// Cuts at the commas that are in no bracket.
    private static func split(_ text: String) -> [String] {
        var parts = [""]
        var depth = 0
        for character in text where character != " " || depth > 0 {
            depth += change(character)
            if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.filter { !$0.isEmpty }
    }

    private static func closing(_ text: String, from open: String.Index) -> String.Index? {
        var depth = 0
        for index in text[open...].indices {
            depth += change(text[index])
            if depth == 0 { return index }
        }
        return nil
    }

    private static func change(_ character: Character) -> Int {
        switch character {
        case "(", "[": 1
        case ")", "]": -1
        default: 0
        }
    }
}
