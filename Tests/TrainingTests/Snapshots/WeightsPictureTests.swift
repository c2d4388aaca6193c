import Experiments
import SwTorch
import Testing

@testable import Training

struct WeightsPictureTests {
    private func picture(_ session: TrainingSession, columns: Int, _ rows: [WeightsWish.Rows]) -> WeightsPicture? {
        var view = ViewRequest(mapColumns: 0, mapRows: 0)
        view.picture = .weights
        view.weights = WeightsWish(columns: columns, rows: rows)
        guard case .weights(let weights) = session.makeSnapshot(SnapshotMoment(phase: .paused, view: view)).picture
        else {
            return nil
        }
        return weights
    }

    private func layers(_ session: TrainingSession, columns: Int, _ rows: [WeightsWish.Rows]) throws
        -> [WeightsPicture.Layer]
    {
        let weights = try #require(picture(session, columns: columns, rows))
        guard case .layers(let layers) = weights else { return [] }
        return layers
    }

    @Test func aNetworksUnitsComeWithTheirWeightsAndNames() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(3)
        let values = session.state.parameters.map { $0.map { Float($0) } }
        let found = try layers(
            session, columns: 20, [.init(layer: 0, first: 1, count: 3), .init(layer: 1, first: 0, count: 9)])
        #expect(found.map(\.name) == ["0.weight", "2.weight"] && found.map(\.unitCount) == [5, 1])
        #expect(found[0].units.map(\.name) == ["h2", "h3", "h4"] && found[0].columnNames == ["x1", "x2"])
        #expect(found[0].units.flatMap(\.weights) == Array(values[0][2..<8]))
        #expect(found[0].units.map(\.bias) == values[1][1..<4].map { $0 })
        #expect(found[0].greatest == (values[0] + values[1]).map { abs($0) }.max())
        #expect(found[1].units.map(\.name) == ["p(inner)"] && found[1].units[0].weights == values[2])
        #expect(found[1].columnNames == (1...5).map { "h\($0)" })
    }

    @Test func ofManyInputsNeighboursShareAColumn() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(3)
        let values = session.state.parameters[2].map { Float($0) }
        let found = try layers(session, columns: 2, [.init(layer: 1, first: 0, count: 1)])
        #expect(found[0].inputsPerColumn == 3 && found[0].columnNames == ["h1", "h4"])
        let strongest = [values[..<3], values[3...]].map { part in part.max { abs($0) < abs($1) } }
        #expect(found[0].units[0].weights == strongest.compactMap { $0 })
    }

    @Test func layersThatDoNotExistAreLeftOut() throws {
        let session = try TrainingSession(.tinyCircles)
        let found = try layers(
            session, columns: 4, [.init(layer: 2, first: 0, count: 1), .init(layer: -1, first: 0, count: 1)])
        #expect(found.isEmpty)
        let beyond = try layers(session, columns: 4, [.init(layer: 0, first: 9, count: 4)])
        #expect(beyond.count == 1 && beyond[0].units.isEmpty)
    }

    @Test func aFormulaHasItsCoefficients() throws {
        let cubic = try TrainingSession(.shipped("sine-polynomial"))
        guard case .coefficients(let found) = picture(cubic, columns: 4, []) else {
            Issue.record("no coefficients")
            return
        }
        #expect(found.map(\.name) == ["a", "b", "c", "d"] && found.map(\.term) == ["1", "x", "x²", "x³"])
        #expect(found.map { Float($0.value) } == cubic.model.parameters.map { Float($0.tensor.item()) })
        guard case .coefficients(let line) = picture(try TrainingSession(.shipped("line-fit")), columns: 4, []) else {
            Issue.record("no coefficients of a line")
            return
        }
        #expect(line.map(\.name) == ["weight", "bias"] && line.map(\.term) == ["x", "1"])
        #expect(abs((line[0].reference ?? 0) - 0.3) < 1e-4)
    }
}
