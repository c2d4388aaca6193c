@testable import SwTorch
import Testing

/// The graph as plain values.
struct ComputationGraphTests {
    @Test func nodesComeAfterTheirInputs() {
        let x = Tensor([[1, 2]])
        let model = Sequential(Linear(weight: Tensor([[1, -1], [0.5, 2]]), bias: Tensor([0, 1] as [Float])), ReLU())
        let graph = computationGraph(of: model(x).sum(), naming: model)
        #expect(graph.nodes.map(\.operation) == ["leaf", "leaf", "linear", "relu", "sum"])
        #expect(graph.nodes.map(\.parameter) == ["0.weight", "0.bias", nil, nil, nil])
        #expect(graph.nodes.map(\.module) == ["", "", "0", "1", ""])
        #expect(graph.nodes.map(\.shape) == [[2, 2], [2], [1, 2], [1, 2], []])
        #expect(graph.nodes.map(\.isLeaf) == [true, true, false, false, false])
        #expect(graph.nodes.map(\.id) == [0, 1, 2, 3, 4])
        #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 2], [1, 2], [2, 3], [3, 4]])
    }

    @Test func aTensorUsedTwiceIsOneNodeWithTwoEdges() {
        let x = Tensor([3] as [Float], requiresGrad: true)
        let graph = computationGraph(of: x * x)
        #expect(graph.nodes.map(\.operation) == ["leaf", "mul"])
        #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 1]])
    }

    @Test func valuesAndGradientsAreThereWhereTheyWereKept() {
        let x = Tensor([2, 3] as [Float], requiresGrad: true)
        let bare = computationGraph(of: (x * x).sum())
        #expect(bare.nodes.allSatisfy { $0.values == nil && $0.gradient == nil })
        let y = keepingValues { (x * x).sum() }
        y.backward()
        let graph = computationGraph(of: y)
        #expect(graph.nodes.map(\.values) == [[2, 3], [4, 9], [13]])
        #expect(graph.nodes.map(\.gradient) == [[4, 6], [1, 1], [1]])
    }

    @Test func aFunctionOfOnesOwnHasItsName() {
        let x = Tensor([2] as [Float], requiresGrad: true)
        #expect(computationGraph(of: LegendrePolynomial3()(x)).nodes.last?.operation == "LegendrePolynomial3")
    }

    @Test func aConstantHasNoGraph() {
        #expect(computationGraph(of: Tensor(1)) == ComputationGraph(nodes: [], edges: []))
    }

    @Test func aDeepChainNeedsNoRecursion() {
        let x = Tensor(1, requiresGrad: true)
        var y = x
        for _ in 0..<50_000 { y = y + x }
        let graph = computationGraph(of: y)
        #expect(graph.nodes.count == 50_001)
        #expect(graph.edges.count == 100_000)
    }

    @Test func dotText() {
        let x = Tensor([2, 3] as [Float], requiresGrad: true)
        #expect(
            computationGraph(of: x.exp()).dot == """
                digraph computation {
                  n0 [label="leaf\\n[2]", shape=box];
                  n1 [label="exp\\n[2]", shape=ellipse];
                  n0 -> n1;
                }

                """)
    }
}
