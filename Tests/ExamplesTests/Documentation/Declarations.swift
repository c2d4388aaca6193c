/// The types, members and argument labels that a text in Swift declares, as far as plain reading tells.
struct Declarations {
    private var types: Set<String> = []
    private var members: Set<String> = []
    /// By name, the labels of each declaration: `_` where there is none.
    private var labels: [String: [[String]]] = [:]

    init(of source: String) {
        let type = #/\b(?:class|struct|enum|protocol|typealias)\s+(\w+)/#
        let member = #/\b(?:var|let|case)\s+`?(\w+)/#
        let function = #/(?:\bfunc\s+`?([^\s(<`]+|<=?)`?\s*(?:<[^(]*>)?\s*|\b(init)\??(?:<[^(]*>)?)\(/#
        types = Set(source.matches(of: type).map { String($0.output.1) })
        members = Set(source.matches(of: member).map { String($0.output.1) })
        for match in source.matches(of: function) {
            let name = String(match.output.1 ?? match.output.2 ?? "")
            let declared = Self.labels(of: source[match.range.upperBound...])
            // The operands of operators have names, but no labels.
            labels[name, default: []].append(name.first?.isLetter == true ? declared : declared.map { _ in "_" })
        }
    }

    /// Whether a name as `Type.member`, `Type.function(_:label:)` or `function(_:)` is declared.
    ///
    /// Arguments that have defaults may be left out.
    func contains(_ name: String) -> Bool {
        let call = name.split(separator: "(", maxSplits: 1)
        let path = call[0].split(separator: ".", maxSplits: 1)
        guard let last = path.last, path.count == 1 || types.contains(String(path[0])) else { return false }
        guard call.count == 2 else {
            return path.count == 1 ? types.contains(String(last)) : members.contains(String(last))
        }
        let wanted = call[1].dropLast().split(separator: ":").map(String.init)
        return (labels[String(last)] ?? []).contains { Self.isPart(wanted, of: $0) }
    }

    private static func isPart(_ wanted: [String], of declared: [String]) -> Bool {
        var rest = declared[...]
        for label in wanted {
            guard let found = rest.firstIndex(of: label) else { return false }
            rest = rest[(found + 1)...]
        }
        return true
    }

    /// The labels of the parameters up to the parenthesis that closes them.
    private static func labels(of text: Substring) -> [String] {
        var depth = 0
        var parameters = [""]
        for character in text {
            switch character {
            case "(", "[", "<", "{": depth += 1
            case ")" where depth == 0:
                return parameters.compactMap { $0.split { " \n:".contains($0) }.first.map(String.init) }
            case ")", "]", "}": depth -= 1
            case ">" where !(parameters.last ?? "").hasSuffix("-"): depth -= 1
            case "," where depth == 0:
                parameters.append("")
                continue
            default: break
            }
            parameters[parameters.count - 1].append(character)
        }
        return []
    }
}
