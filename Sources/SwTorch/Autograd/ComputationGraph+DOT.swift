extension ComputationGraph {
    /// The graph in Graphviz's language: leaves as boxes, operations as ellipses, each with its module and its shape.
    public var dot: String {
        let nodeLines = nodes.map { node in
            let lines = [node.parameter ?? node.operation, node.module, "\(node.shape)"].filter { !$0.isEmpty }
            let label = lines.map(ComputationGraph.escaped).joined(separator: "\\n")
            return "  n\(node.id) [label=\"\(label)\", shape=\(node.isLeaf ? "box" : "ellipse")];"
        }
        let edgeLines = edges.map { "  n\($0.source) -> n\($0.target);" }
        return (["digraph computation {"] + nodeLines + edgeLines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String {
        String(text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
    }
}
