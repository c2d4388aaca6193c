/// The graph from which `result` was computed, with the dotted names of a module's parameters.
///
/// - Parameters:
///   - result: Where the graph ends.
///   - module: The module whose parameters are named.
/// - Returns: An empty graph for a constant.
public func computationGraph(of result: Tensor, naming module: Module) -> ComputationGraph {
    computationGraph(of: result, naming: module.namedParameters())
}
