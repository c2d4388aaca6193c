import Experiments
import SwTorch
import Testing

@testable import Training

struct NetworkPictureTests {
    private func picture(_ session: TrainingSession, _ wish: NetworkWish) throws -> NetworkPicture {
        var view = ViewRequest(mapColumns: 0, mapRows: 0)
        view.network = wish
        return try #require(session.makeSnapshot(SnapshotMoment(phase: .running, view: view)).network)
    }

    @Test func unitsNameTheirWeightsAndWhereTheseStand() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(3)
        let network = try picture(session, NetworkWish(columns: 4, rows: 2, units: 10))
        let values = session.state.parameters
        #expect(network.layers.map(\.unitCount) == [2, 5, 1])
        #expect(network.layers.map { $0.units.map(\.name) } == [["x1", "x2"], (1...5).map { "h\($0)" }, ["p(inner)"]])
        let third = network.layers[1].units[2]
        #expect(
            third.weights.map(\.place) == [4, 5].map { ValuePlace(name: "0.weight", index: $0) } + [
                ValuePlace(name: "0.bias", index: 2)
            ])
        #expect(third.weights.map(\.source) == [0, 1, nil])
        #expect(third.weights.map(\.value) == [values[0][4], values[0][5], values[1][2]])
        #expect(third.outgoing == values[2][2])
        #expect(third.reach == abs(values[2][2]))
    }

    @Test func aUnitsMapIsItsOutputOverThePlane() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(3)
        let wish = NetworkWish(columns: 4, rows: 2, units: 10)
        let network = try picture(session, wish)
        #expect(network.domain == .plane(columns: 4, rows: 2))
        let points = try #require(session.source.asPoints)
        let corners = MapPicture.Bounds(around: points.features, columns: 4, rows: 2).corners(columns: 4, rows: 2)
        let values = session.state.parameters
        for (index, unit) in network.layers[1].units.enumerated() {
            #expect(unit.samples.count == 15)
            for place in unit.samples.indices {
                let (x, y) = (corners[2 * place], corners[2 * place + 1])
                let sum: Double = x * values[0][2 * index] + y * values[0][2 * index + 1] + values[1][index]
                #expect(abs(Double(unit.samples[place]) - max(0, sum)) < 1e-5)
            }
        }
        let output = network.layers[2].units[0]
        #expect(network.endsInProbabilities && output.samples.allSatisfy { (0...1).contains($0) })
    }

    @Test func deadUnitsAreMarked() throws {
        let session = try TrainingSession(.tinyCircles)
        var state = session.state
        state.parameters[1] = [-100, 100, 0, -100, 100]
        try session.restore(state)
        let network = try picture(session, NetworkWish(columns: 4, rows: 2, units: 10))
        #expect(network.layers[1].units.map(\.isDead) == [true, false, false, true, false])
        #expect(
            session.snapshot.parameters.map(\.deadUnits) == [
                DeadUnits(dead: 2, total: 5), nil, nil, nil,
            ])
    }

    @Test func ofManyUnitsThoseOfTheGreatestReachAreShown() throws {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 2, hidden: [40], outputs: 1))
        let session = try TrainingSession(preset)
        let network = try picture(session, NetworkWish(columns: 4, rows: 2, units: 6))
        let sizes = session.state.parameters[2].map { abs($0) }
        let best = sizes.indices.sorted { sizes[$0] > sizes[$1] }.prefix(6)
        #expect(network.layers[1].unitCount == 40)
        #expect(network.layers[1].units.map(\.index) == Array(best))
        // The weights of the output count only the shown units.
        #expect(network.layers[2].units[0].weights.compactMap(\.source) == Array(0..<6))
        #expect(network.layers[2].units[0].weights.map(\.place.index).dropLast() == best[...])
    }

    @Test func aPolynomialsPowersAreUnits() throws {
        let session = try TrainingSession(.shipped("sine-polynomial"))
        let network = try picture(session, NetworkWish(columns: 4, rows: 2, units: 6))
        #expect(network.domain == .line)
        #expect(network.layers.map { $0.units.map(\.name) } == [["x"], ["x", "x²", "x³"], ["y"]])
        #expect(network.layers[2].units[0].weights.map(\.place.name) == ["b", "c", "d", "a"])
        let square = network.layers[1].units[1]
        #expect(square.samples.count == 64 && abs((square.samples.first ?? 0) - .pi * .pi) < 1e-4)
        #expect(square.outgoing == network.layers[2].units[0].weights[1].value)
    }

    @Test func nothingIsMadeThatWasNotWishedFor() throws {
        let snapshot = try TrainingSession(.tinyCircles).snapshot
        #expect(snapshot.network == nil && snapshot.graph == nil && snapshot.tensors.isEmpty)
    }
}
