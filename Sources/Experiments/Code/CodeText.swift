/// Swift code as lines, no wider than a pane of the dashboard.
enum CodeText {
    /// Columns that a line may have.
    static let width = 70
    /// Blanks of one level.
    static let indentation = "    "

    /// The lines one level deeper.
    static func indented(_ lines: [String]) -> [String] {
        lines.map { $0.isEmpty ? $0 : indentation + $0 }
    }

    /// A call with its arguments in one line, or where that is too wide in several.
    static func call(_ head: String, _ arguments: [String]) -> [String] {
        let line = "\(head)(\(arguments.joined(separator: ", ")))"
        guard line.count > width else { return [line] }
        return [head + "("] + indented(wrapped(arguments.map { $0 + "," }, last: { $0.dropLast() + ")" }))
    }

    /// A statement with a loop's or a function's body.
    static func block(_ head: String, _ body: [String]) -> [String] {
        ["\(head) {"] + indented(body) + ["}"]
    }

    /// Terms of a sum, as many in a line as fit; the first of each further line begins with its sign.
    static func sum(_ head: String, _ terms: [String]) -> [String] {
        let signed = terms.enumerated().map { $0.offset == 0 ? $0.element : "+ " + $0.element }
        let lines = wrapped(head.isEmpty ? signed : [head] + signed, last: { $0 })
        return [lines[0]] + indented(Array(lines.dropFirst()))
    }

    /// A literal of several values with what stands around it.
    static func list(_ head: String, _ values: [String], end: String = ",") -> [String] {
        let line = "\(head)[\(values.joined(separator: ", "))]\(end)"
        guard line.count > width - indentation.count else { return [line] }
        return [head + "["] + indented(wrapped(values.map { $0 + "," }, last: { $0 })) + ["]" + end]
    }

    /// Words, as many in a line as fit one level deep; the last word is changed before it is placed.
    private static func wrapped(_ words: [String], last: (String) -> String) -> [String] {
        var lines: [String] = []
        for (index, word) in words.enumerated() {
            let word = index == words.count - 1 ? last(word) : word
            if let line = lines.last, line.count + 1 + word.count <= width - indentation.count {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    /// A number as a literal.
    static func number(_ value: Double) -> String { NumberText.rate(value) }

    /// A number as a literal that is no whole number to the compiler.
    static func decimal(_ value: Double) -> String { "\(value)" }
}
