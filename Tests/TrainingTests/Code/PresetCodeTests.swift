import Experiments
import SwTorch
import Testing

@testable import Training

/// The code that a preset is shown as is real: it compiles, and trains the same numbers as the run.
struct PresetCodeTests {
    @Test(arguments: CodeCases.all.map(\.name))
    func theCodeIsTheCompiledOne(name: String) throws {
        let preset = try #require(CodeCases.all.first { $0.name == name }?.preset)
        #expect(try WrittenCode.lines(of: name) == preset.code)
        #expect(preset.code.allSatisfy { $0.count <= 70 })
    }

    @Test(arguments: CodeCases.all.map(\.name).filter { $0 != "features" })
    func theCompiledCodeTrainsAsTheRunDoes(name: String) throws {
        let preset = try #require(CodeCases.all.first { $0.name == name }?.preset)
        let session = try TrainingSession(preset)
        session.finish()
        #expect(session.isFinished)
        let trained = try parameters(of: preset, by: try #require(WrittenCode.all[name]))
        let expected = session.model.parameters.map(\.tensor)
        #expect(trained.map(\.shape) == expected.map(\.shape))
        for (parameter, reference) in zip(trained, expected) {
            #expect(parameter.isClose(to: reference, rtol: 1e-5, atol: 1e-7), "\(name)")
        }
    }

    /// With dropout a run draws from generators of its own: without it the numbers are the same.
    @Test func theCodeOfAPresetWithFeaturesLearns() throws {
        let preset = try #require(CodeCases.all.first { $0.name == "features" }?.preset)
        let trained = try parameters(of: preset, by: WrittenCode.features)
        #expect(trained.map(\.shape) == preset.model.parameters.map(\.shape))
        #expect(trained.allSatisfy { $0.floatArray.allSatisfy(\.isFinite) })
        #expect(trained[1].floatArray.contains { $0 != 0 })
    }

    @Test func everyShippedPresetHasCode() throws {
        let presets = try Preset.shippedNames().map(Preset.shipped)
        #expect(presets.count == 23)
        for preset in presets {
            let lines = preset.code.map { $0.trimmingPrefix { $0 == " " } }
            #expect(lines.contains { $0.hasPrefix("let optimizer = ") } && lines.contains("optimizer.step()"))
            #expect(lines.contains("error.backward()") == (preset.gradients == .autograd), "\(preset.name)")
            #expect(preset.code.allSatisfy { $0.count <= 70 }, "\(preset.name)")
        }
    }

    /// Runs compiled code on the rows, and with the generator, that a session of the preset starts from.
    private func parameters(of preset: Preset, by train: WrittenCode.Training) throws -> [Tensor] {
        var raw = preset
        raw.inputs = InputSpec()
        let directory = DataDirectory(option: nil, environment: [:])
        var generator = TorchGenerator(seed: preset.random.seed)
        let data = try SessionData(raw, source: try DataSource.load(raw, from: directory), generator: &generator)
        return train(data.training.all.inputs, data.training.all.targets, &generator)
    }
}
