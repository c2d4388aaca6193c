import Experiments
import SwTorch
import Testing

@testable import Training

struct RunModelTests {
    @Test func unitsDropOutInTrainingAlone() throws {
        let session = try TrainingSession(.dropping(0.5))
        let inputs = session.data.training.all.inputs
        let model = session.model
        #expect(model.outputs(of: inputs).floatArray == model.outputs(of: inputs).floatArray)
        #expect(model.trainingOutputs(of: inputs).floatArray != model.trainingOutputs(of: inputs).floatArray)
        #expect(model.outputs(of: inputs).floatArray == session.model.outputs(of: inputs).floatArray)
    }

    @Test func dropoutDoesNotDisturbTheOrderOfTheRows() throws {
        let (without, with) = (try TrainingSession(.dropping(0)), try TrainingSession(.dropping(0.3)))
        #expect(without.state.parameters == with.state.parameters)
        without.steps(5)
        with.steps(5)
        #expect(without.state.generator == with.state.generator && without.progress.order == with.progress.order)
        #expect(without.state.parameters != with.state.parameters)
        #expect(without.state.dropout.isEmpty && with.state.dropout.count == 2)
    }

    @Test func aProbabilityThatIsTurnedKeepsWhatWasLearnt() throws {
        let session = try TrainingSession(.dropping(0.3))
        session.steps(3)
        let parameters = session.state.parameters
        let generators = session.state.dropout
        let network = NetworkSpec(inputs: 2, hidden: [6, 4], outputs: 1, dropout: 0.6)
        session.model.setDropout(network, seed: 5)
        #expect(session.state.parameters == parameters && session.state.dropout == generators)
        session.step()
        #expect(session.state.parameters != parameters)
    }

    @Test(arguments: Initializer.allCases)
    func everyInitializerGivesItsSpread(initializer: Initializer) throws {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 2, hidden: [400], outputs: 1, initializer: initializer))
        let parameters = try TrainingSession(preset).state.parameters
        let variance = parameters[0].map { $0 * $0 }.reduce(0, +) / Double(parameters[0].count)
        // A uniform distribution in ±b has the variance b²/3.
        let expected =
            switch initializer {
            case .default: 1.0 / 6
            case .zeros: 0.0
            case .xavierUniform, .xavierNormal: 2.0 / 402
            case .kaimingUniform, .kaimingNormal: 1.0
            case .normal: 1.0
            }
        #expect(abs(variance - expected) <= 0.15 * expected)
        #expect(parameters[1].allSatisfy { $0 == 0 } == (initializer != .default))
    }

    @Test(arguments: Activation.allCases)
    func everyActivationLearns(activation: Activation) throws {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 2, hidden: [5], activation: activation, outputs: 1))
        let session = try TrainingSession(preset)
        let before = session.state.parameters
        session.finish()
        #expect(session.divergence == nil)
        #expect(zip(before, session.state.parameters).allSatisfy { $0 != $1 })
    }

    @Test func givenValuesTakeTheirPlaces() throws {
        var preset = Preset.tinyLine
        preset.model = .network(NetworkSpec(inputs: 1, outputs: 1, initialValues: ["0.weight": [1.5]]))
        let drawn = try TrainingSession(.tinyLine).state.parameters
        #expect(try TrainingSession(preset).state.parameters == [[1.5], drawn[1]])
    }

    /// As where the layers are others than those that the preset file gives values for.
    @Test func givenValuesThatDoNotFitAreDrawn() throws {
        var preset = Preset.tinyLine
        preset.model = .network(NetworkSpec(inputs: 1, outputs: 1, initialValues: ["0.weight": [1, 2]]))
        #expect(try TrainingSession(preset).state.parameters == TrainingSession(.tinyLine).state.parameters)
    }

    @Test func aModelThatDoesNotTakeTheInputsIsRefused() throws {
        var preset = Preset.tinyLine
        preset.model = .network(NetworkSpec(inputs: 2, outputs: 1))
        let error = #expect(throws: TrainingError.self) { try TrainingSession(preset) }
        #expect(error?.kind == .refused)
    }

    @Test func polynomialsAreDrawnByEitherGenerator() throws {
        var preset = try Preset.shipped("sine-polynomial")
        var torch = TorchGenerator(seed: 0)
        let drawn = (0..<4).map { _ in Double(torch.randn(1)[0]) }
        #expect(try TrainingSession(preset).state.parameters == drawn.map { [$0] })
        preset.random.generator = .numpy
        preset.precision = .float64
        var numpy = NumPyRandomState(seed: 0)
        #expect(try TrainingSession(preset).state.parameters == numpy.randn(4).map { [$0] })
    }

    @Test func bareMatricesOverflowWhereTheLossIsWrittenByHand() throws {
        var preset = Preset.tinyBlobs
        let session = try TrainingSession(preset)
        #expect(session.snapshot.parameters.map(\.name) == ["w1", "b1", "w2"])
        #expect(session.snapshot.parameters.map(\.shape) == [[2, 8], [8], [8, 3]])
        #expect(session.state.parameters[1].allSatisfy { $0 == 0 })
        session.finish()
        #expect(try #require(session.epochLoss) < 0.5)
        preset.model = .scratch(
            NetworkSpec(inputs: 2, hidden: [8], outputs: 3, initialValues: ["b1": .init(repeating: 1000, count: 8)]))
        let overflowing = try TrainingSession(preset)
        overflowing.step()
        #expect(overflowing.divergence?.layer == "loss")
        preset.loss = LossSpec(kind: .crossEntropy)
        let stable = try TrainingSession(preset)
        stable.step()
        #expect(stable.divergence == nil)
    }
}
