/// Names that belong to no example.
struct UnknownExample: Error, Equatable {
    let names: [String]
}

extension UnknownExample: CustomStringConvertible {
    /// What is unknown, and what there is.
    var description: String {
        let width = Example.all.map(\.name.count).max() ?? 0
        let known = Example.all.map { example in
            "  \(example.name)\(String(repeating: " ", count: width + 2 - example.name.count))\(example.title)"
        }
        return (["There is no example \(names.joined(separator: ", ")). There are:"] + known).joined(separator: "\n")
    }
}

extension Example {
    /// The examples of these names in the order of the lectures, all where none is named.
    static func named(_ names: [String]) throws(UnknownExample) -> [Example] {
        let unknown = names.filter { name in !all.contains { $0.name == name } }
        guard unknown.isEmpty else { throw UnknownExample(names: unknown) }
        return names.isEmpty ? all : all.filter { names.contains($0.name) }
    }
}
