import Experiments
import Testing

@testable import Training

struct ParameterSummaryTests {
    @Test func aSmallModelListsItsValuesUnderTheirNames() throws {
        let session = try TrainingSession(.tinyLine)
        let parameters = session.snapshot.parameters
        #expect(parameters.map(\.name) == ["0.weight", "0.bias"])
        #expect(parameters.map(\.shape) == [[1, 1], [1]])
        #expect(parameters.map(\.values) == session.state.parameters.map { $0.map { Float($0) } })
        #expect(parameters.allSatisfy { $0.gradients == nil && $0.updates == nil && $0.updateRatio == nil })
    }

    /// Each kind plain, with penalties, and with momentum where it has one.
    private static let optimizers = OptimizerKind.allCases.flatMap { kind in
        let plain = OptimizerSpec(kind: kind, learningRate: 0.05)
        var penalised = plain
        (penalised.weightDecay, penalised.l1Penalty) = (0.1, 0.02)
        var moving = penalised
        moving.momentum = 0.9
        return kind.hasMomentum ? [plain, penalised, moving] : [plain, penalised]
    }

    @Test(arguments: optimizers)
    func updatesAreWhatTheLastStepAdded(optimizer: OptimizerSpec) throws {
        var preset = Preset.tinyLine
        preset.optimizer = optimizer
        let session = try TrainingSession(preset)
        session.steps(4)
        let before = session.state.parameters
        session.step()
        // A rate that is turned afterwards is not the one of the last step.
        try session.apply(.set(.learningRate, .number(1)))
        for (index, parameter) in session.snapshot.parameters.enumerated() {
            let updates = try #require(parameter.updates)
            let values = try #require(parameter.values)
            for place in values.indices {
                #expect(abs(Double(updates[place]) - (Double(values[place]) - before[index][place])) < 1e-6)
            }
            let size = values.map { Double(abs($0)) }.reduce(0, +)
            let change = updates.map { Double(abs($0)) }.reduce(0, +)
            #expect(abs((parameter.updateRatio ?? 0) - change / size) < 1e-6)
        }
    }

    @Test func aLayerIsNamedAsThePresetNamesIt() throws {
        let session = try TrainingSession(.shipped("circles"))
        session.step()
        let names = session.snapshot.parameters.map(\.name)
        #expect(names == ["hidden.weight", "hidden.bias", "output.weight", "output.bias"])
        #expect(session.snapshot.parameters.allSatisfy { ($0.meanAbsoluteGradient ?? 0) > 0 })
    }

    @Test func unitsThatAreZeroForEveryRowAreDead() throws {
        let session = try TrainingSession(.tinyCircles)
        var state = session.state
        state.parameters[1] = [-100, 100, 0, -100, 100]
        try session.restore(state)
        #expect(session.snapshot.deadUnits == DeadUnits(dead: 2, total: 5))
        #expect(try TrainingSession(.tinyLine).snapshot.deadUnits == nil)
    }

    @Test(arguments: [
        (Activation.relu, 2 as Int?), (.relu6, 4), (.hardtanh, 4), (.leakyReLU, nil), (.tanh, nil),
    ])
    func aUnitOnAFlatPieceForEveryRowIsDead(activation: Activation, dead: Int?) throws {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 2, hidden: [5], activation: activation, outputs: 1))
        let session = try TrainingSession(preset)
        var state = session.state
        state.parameters[1] = [-100, 100, 0, -100, 100]
        try session.restore(state)
        #expect(session.snapshot.deadUnits == dead.map { DeadUnits(dead: $0, total: 5) })
        // The output's unit follows no such activation.
        #expect(session.snapshot.parameters.map(\.deadUnits) == [session.snapshot.deadUnits, nil, nil, nil])
    }

    @Test func theFitOfLeastSquaresStandsBesideTheParameters() throws {
        var preset = Preset.tinyLine
        #expect(try TrainingSession(preset).snapshot.parameters.allSatisfy { $0.references == nil })
        preset.reference = .leastSquares
        let session = try TrainingSession(preset)
        let references = session.snapshot.parameters.map { $0.references ?? [] }
        #expect(zip(references.joined(), [2, 1]).allSatisfy { abs($0 - $1) < 1e-5 })
        let fit = try #require(session.snapshot.picture?.asFit)
        #expect(fit.reference.count == fit.curve.count)
        #expect(fit.reference.allSatisfy { abs($0.y - (2 * $0.x + 1)) < 1e-5 })
        // The model ends where the closed form is.
        try session.apply(.movePoint(row: 0, features: [0], target: 5))
        #expect(session.snapshot.parameters[1].references?.first ?? 0 > 1.5)
    }

    @Test func theClosedFormOfACubicIsFoundByItsTraining() throws {
        var preset = try Preset.shipped("sine-polynomial")
        preset.reference = .leastSquares
        let session = try TrainingSession(preset)
        session.finish()
        let pairs = session.snapshot.parameters.map { ($0.values?.first ?? .nan, $0.references?.first ?? .nan) }
        #expect(pairs.allSatisfy { abs(Double($0) - $1) < 0.1 })
        #expect(abs(pairs[1].1 - 0.8567408) < 1e-4)
    }

    @Test func sizesAreKeptForASparkline() throws {
        let session = try TrainingSession(.tinyLine)
        session.steps(10)
        let weight = session.snapshot.parameters[0]
        #expect(weight.history.count == 11)
        #expect(weight.history.last == weight.meanAbsoluteValue)
    }
}
