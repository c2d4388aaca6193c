/// The graph behind a result as plain values: to be shown, sent or compared.
public struct ComputationGraph: Sendable, Equatable, Codable {
    /// One recorded operation, or a leaf.
    public struct Node: Sendable, Equatable, Codable, Identifiable {
        /// The node's place among the graph's nodes.
        public let id: Int
        /// The operation, such as `matmul`; `leaf` for a tensor that requires gradients by itself.
        public let operation: String
        /// The dotted name of the module that computed it, empty outside of modules.
        public let module: String
        /// The parameter's dotted name, for a leaf that a module was asked about.
        public let parameter: String?
        /// The shape of the result.
        public let shape: [Int]
        /// Whether the tensor requires gradients by itself.
        public let isLeaf: Bool
        /// The result's elements in row-major order, where they were kept.
        public let values: [Double]?
        /// The accumulated gradient's elements, where there is one.
        public let gradient: [Double]?
    }

    /// The use of one node's result by another.
    public struct Edge: Sendable, Equatable, Codable {
        /// The node whose result is used.
        public let source: Int
        /// The node that uses it.
        public let target: Int
    }

    /// All nodes, inputs before what is computed from them; the last one is the result.
    public let nodes: [Node]
    /// All uses, by their target and in the order of its inputs.
    public let edges: [Edge]
}

/// The graph from which `result` was computed; constants, which have no history, are not part of it.
///
/// The elements of results are part of it where they were kept with `keepingValues(_:)`, gradients after `backward()`.
///
/// - Parameters:
///   - result: Where the graph ends.
///   - named: Parameters and the names that they have in the graph.
/// - Returns: An empty graph for a constant.
public func computationGraph(
    of result: Tensor, naming named: [(name: String, parameter: Tensor)] = []
) -> ComputationGraph {
    guard let root = result.node else { return ComputationGraph(nodes: [], edges: []) }
    var parameters: [ObjectIdentifier: (name: String, parameter: Tensor)] = [:]
    for entry in named {
        if let node = entry.parameter.node { parameters[ObjectIdentifier(node)] = entry }
    }
    var identifiers: [ObjectIdentifier: Int] = [:]
    var nodes: [ComputationGraph.Node] = []
    var edges: [ComputationGraph.Edge] = []
    // A node waits on the stack until all of its inputs have their place.
    var stack = [root]
    while let node = stack.last {
        let identity = ObjectIdentifier(node)
        let waiting = node.inputs.filter { identifiers[ObjectIdentifier($0)] == nil }
        guard identifiers[identity] == nil, waiting.isEmpty else {
            if identifiers[identity] != nil { stack.removeLast() } else { stack += waiting.reversed() }
            continue
        }
        stack.removeLast()
        identifiers[identity] = nodes.count
        edges += node.inputs.compactMap { input in
            identifiers[ObjectIdentifier(input)].map { ComputationGraph.Edge(source: $0, target: nodes.count) }
        }
        nodes.append(ComputationGraph.Node(node, id: nodes.count, parameters[identity]))
    }
    return ComputationGraph(nodes: nodes, edges: edges)
}

/// Runs `body` so that every recorded result keeps its elements, and its gradient in `backward()`, for `computationGraph`.
///
/// It costs memory for every result; nothing is kept otherwise.
public func keepingValues<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let context = ThreadContext.current
    let before = context.keepsValues
    context.keepsValues = true
    defer { context.keepsValues = before }
    return try body()
}

extension ComputationGraph.Node {
    fileprivate init(_ node: Node, id: Int, _ named: (name: String, parameter: Tensor)?) {
        self.id = id
        operation = node.name
        module = node.module
        parameter = named?.name
        shape = node.sizes.array
        isLeaf = node.isLeaf
        values = (node.attached?.value ?? named?.parameter)?.toArray(of: Double.self)
        gradient = node.grad?.toArray(of: Double.self)
    }
}

extension Node {
    /// Keeps the elements of a result and of the leaves that it was computed from.
    func keepValues(of result: Tensor, _ inputs: [Tensor]) {
        guard ThreadContext.current.keepsValues else { return }
        attachments.value = result.detach()
        retainsGrad = true
        for input in inputs {
            if let leaf = input.node, leaf.isLeaf { leaf.attachments.value = input.detach() }
        }
    }
}
