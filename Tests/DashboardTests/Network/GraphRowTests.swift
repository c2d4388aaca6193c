import Experiments
import Testing

@testable import Dashboard

struct GraphRowTests {
    private func graph(_ inputs: [[Int]]) -> StepGraph {
        let nodes = inputs.map {
            StepGraph.Node(
                operation: "op", module: "", parameter: nil, shape: [], inputs: $0, values: nil, gradient: nil)
        }
        return StepGraph(nodes: nodes, step: 1, rows: 1, isAhead: false)
    }

    @Test func theLossComesFirstAndParametersBeforeResults() {
        let rows = GraphRow.rows(of: Fixtures.ringGraph)
        #expect(rows.map(\.node) == [7, 6, 4, 5, 3, 2, 0, 1])
        #expect(rows.map(\.branches) == ["", "└", " ├", " ├", " └", "  └", "   ├", "   └"])
    }

    @Test func aNodeThatIsUsedTwiceIsUnfoldedOnce() {
        let rows = GraphRow.rows(of: graph([[], [0], [1, 1]]))
        #expect(rows.map(\.node) == [2, 1, 0, 1])
        #expect(rows.map(\.isRepeated) == [false, false, false, true])
        #expect(rows.map(\.branches) == ["", "├", "│└", "└"])
    }

    @Test func aLongChainNeedsNoRecursion() {
        let rows = GraphRow.rows(of: graph((0..<2000).map { $0 == 0 ? [] : [$0 - 1] }))
        #expect(rows.count == 2000)
    }

    @Test func brokenGraphsEnd() {
        #expect(GraphRow.rows(of: graph([])).isEmpty)
        #expect(GraphRow.rows(of: graph([[], [1, 0, 7]])).map(\.node) == [1, 0])
    }
}
