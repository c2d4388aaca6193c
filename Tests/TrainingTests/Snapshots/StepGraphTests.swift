import Experiments
import Testing

@testable import Training

struct StepGraphTests {
    private func graph(_ session: TrainingSession) throws -> StepGraph {
        var view = ViewRequest(mapColumns: 0, mapRows: 0)
        view.wantsGraph = true
        return try #require(session.makeSnapshot(SnapshotMoment(phase: .running, view: view)).graph)
    }

    @Test func itsGradientsAndLossAreThoseOfTheStep() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(5)
        let graph = try graph(session)
        #expect(graph.step == 5 && graph.rows == 16 && !graph.isAhead)
        let gradients = session.snapshot.parameters.map { ($0.name, $0.gradients ?? []) }
        for (name, values) in gradients {
            let node = try #require(graph.nodes.first { $0.parameter == name })
            let kept = try #require(node.gradient)
            for (own, other) in zip(kept.first, values) { #expect(abs(own - Double(other)) < 1e-5) }
        }
        let loss = try #require(graph.nodes.last?.values?.first.first)
        let batch = try #require(session.snapshot.curves.batchLoss.buckets.last?.mean)
        #expect(abs(loss - batch) < 1e-5)
        #expect(graph.nodes.last?.shape == [])
    }

    @Test func nodesComeAfterTheirInputs() throws {
        let session = try TrainingSession(.tinyCircles)
        let graph = try graph(session)
        #expect(graph.nodes.enumerated().allSatisfy { index, node in node.inputs.allSatisfy { $0 < index } })
        #expect(graph.nodes.contains { $0.operation == "relu" && $0.shape == [16, 5] })
    }

    @Test func beforeTheFirstStepItIsTheOneThatComesNext() throws {
        let session = try TrainingSession(.tinyCircles)
        let ahead = try graph(session)
        #expect(ahead.isAhead && ahead.step == 1)
        session.step()
        let made = try graph(session)
        let pairs = zip(ahead.nodes, made.nodes).map { ($0.gradient?.first ?? [], $1.gradient?.first ?? []) }
        #expect(!pairs.isEmpty)
        for (first, second) in pairs {
            #expect(first.count == second.count)
            for (own, other) in zip(first, second) { #expect(abs(own - other) < 1e-5) }
        }
    }

    @Test(arguments: ["circles", "line-fit", "sine-polynomial"])
    func lookingAtItDisturbsNothing(_ name: String) throws {
        let (watched, other) = try (TrainingSession(.shipped(name)), TrainingSession(.shipped(name)))
        for _ in 0..<8 {
            _ = try graph(watched)
            _ = other.snapshot
            watched.step()
            other.step()
        }
        _ = try graph(watched)
        let isSame = (watched.snapshot == other.snapshot, watched.state == other.state)
        #expect(isSame == (true, true))
    }

    @Test func parametersHaveTheNamesOfThePreset() throws {
        let session = try TrainingSession(.shipped("sine-polynomial"))
        #expect(Set(try graph(session).nodes.compactMap(\.parameter)) == ["a", "b", "c", "d"])
    }

    @Test func unitsDropOutAsTheyWillInTheNextStep() throws {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 2, hidden: [20], outputs: 1, dropout: 0.5))
        let session = try TrainingSession(preset)
        session.steps(2)
        let ahead = try graph(session)
        #expect(ahead.isAhead && ahead.step == 3)
        session.step()
        let loss = try #require(session.snapshot.curves.batchLoss.buckets.last?.mean)
        let shown = try #require(ahead.nodes.last?.values?.first.first)
        #expect(abs(shown - loss) < 1e-5)
    }

    @Test func afterAnEditTheNextStepIsShown() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(2)
        try session.apply(.setWeight(name: "2.bias", index: 0, value: 3))
        let ahead = try graph(session)
        #expect(ahead.isAhead && ahead.nodes.first { $0.parameter == "2.bias" }?.values?.first == [3])
    }
}
