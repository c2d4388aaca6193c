import Experiments
import Testing

@testable import Training

struct TensorDetailTests {
    private func details(_ session: TrainingSession, _ windows: [TensorWindow]) -> [TensorDetail] {
        var view = ViewRequest(mapColumns: 0, mapRows: 0)
        view.tensors = windows
        return session.makeSnapshot(SnapshotMoment(phase: .running, view: view)).tensors
    }

    @Test func aWindowHoldsItsPartOfTheMatrix() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(2)
        let window = TensorWindow(name: "0.weight", row: 3, column: 1, rows: 9, columns: 9)
        let detail = try #require(details(session, [window]).first)
        #expect(detail.window == TensorWindow(name: "0.weight", row: 3, column: 1, rows: 2, columns: 1))
        #expect(detail.shape == [5, 2])
        let weight = session.snapshot.parameters[0]
        #expect(detail.values == [7, 9].compactMap { weight.values?[$0] })
        #expect(detail.gradients == [7, 9].compactMap { weight.gradients?[$0] })
        #expect(detail.updates == [7, 9].compactMap { weight.updates?[$0] })
        #expect(detail.place(row: 4, column: 1) == 1 && detail.place(row: 4, column: 0) == nil)
    }

    @Test func aVectorIsAColumnAndAScalarOneCell() throws {
        let circles = try TrainingSession(.tinyCircles)
        let bias = details(circles, [TensorWindow(name: "0.bias", row: 0, column: 0, rows: 9, columns: 9)])
        #expect(bias.first?.window.rows == 5 && bias.first?.window.columns == 1)
        #expect(bias.first?.gradients == nil && bias.first?.updates == nil)
        let sine = try TrainingSession(.shipped("sine-polynomial"))
        let scalar = details(sine, [TensorWindow(name: "c", row: 0, column: 0, rows: 2, columns: 2)])
        #expect(scalar.first?.values == sine.state.parameters[2].map { Float($0) })
    }

    @Test func hostileWindowsAreEmptyOrLeftOut() throws {
        let session = try TrainingSession(.tinyCircles)
        let far = TensorWindow(name: "0.weight", row: 100, column: -5, rows: 4, columns: -2)
        #expect(details(session, [far]).first?.values == [])
        #expect(details(session, [TensorWindow(name: "none", row: 0, column: 0, rows: 1, columns: 1)]).isEmpty)
    }
}
