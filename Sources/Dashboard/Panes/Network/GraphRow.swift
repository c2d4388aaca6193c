import Experiments

/// A line of the computation graph as a tree: the loss first, below each result what it was computed from.
struct GraphRow: Equatable {
    /// Which node it shows.
    var node: Int
    /// The branches at its left, one character a level.
    var branches: String
    /// Whether the node was shown above already, with all that it was computed from.
    var isRepeated: Bool

    /// All lines of a graph; a result that is used twice is drawn once.
    static func rows(of graph: StepGraph) -> [GraphRow] {
        guard !graph.nodes.isEmpty else { return [] }
        var rows: [GraphRow] = []
        var shown: Set<Int> = []
        // A stack instead of recursion: a long chain may not exhaust the thread's.
        var stack: [(node: Int, stem: String, branch: String)] = [(graph.nodes.count - 1, "", "")]
        while let (node, stem, branch) = stack.popLast() {
            let isNew = shown.insert(node).inserted
            rows.append(GraphRow(node: node, branches: stem + branch, isRepeated: !isNew))
            guard isNew else { continue }
            let below = stem + (branch.isEmpty ? "" : branch == "└" ? " " : "│")
            // What comes from one module only continues the line; parameters stand before results.
            let inputs = graph.nodes[node].inputs.filter { graph.nodes.indices.contains($0) && $0 < node }
            let ordered =
                inputs.filter { graph.nodes[$0].inputs.isEmpty } + inputs.filter { !graph.nodes[$0].inputs.isEmpty }
            for (index, input) in ordered.enumerated().reversed() {
                stack.append((input, below, index == ordered.count - 1 ? "└" : "├"))
            }
        }
        return rows
    }
}
