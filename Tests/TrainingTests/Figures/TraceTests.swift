import Experiments
import Testing

@testable import Training

/// Runs of the shipped presets beside those that PyTorch made.
struct TraceTests {
    @Test(arguments: [
        ("line_000", "line-fit"), ("blobs_000", "blobs"), ("linreg1_001", "linear-regression"),
        ("nonlin_131_001", "nonlinear-sigmoid"),
        ("nonlin_11010_001", "nonlinear-deep-10"), ("circles_001", "circles"),
        ("linreg_002", "linear-regression-sum"), ("sine_torch_002", "sine-polynomial"),
        ("sine_numpy_002", "sine-polynomial-numpy"),
        ("line_sgd_004", "line-hand"), ("line_adam_004", "line-adam"), ("line_adam_plateau_004", "line-plateau"),
        ("dnn_004", "dnn"),
    ])
    func everyLossComesOutAsPyTorchs(name: String, preset: String) throws {
        let trace = try Trace.named(name)
        let losses = try losses(of: .shipped(preset), for: trace)
        for entry in trace.entries {
            let loss = try #require(losses[entry.epoch])
            #expect(entry.accepts(loss), "epoch \(entry.epoch): \(loss), not \(entry.loss)")
        }
    }

    /// Runs without exponentials or logarithms: sums, products, losses and steps round in PyTorch's order, so that nothing
    /// differs after thousands of steps, even where Adam amplifies each rounding.
    @Test(arguments: [
        ("line_000", "line-fit"), ("linreg1_001", "linear-regression"), ("linreg_002", "linear-regression-sum"),
        ("line_sgd_004", "line-hand"), ("line_adam_004", "line-adam"), ("line_adam_plateau_004", "line-plateau"),
    ])
    func linearRunsEqualPyTorchsToTheLastBit(name: String, preset: String) throws {
        let trace = try Trace.named(name)
        let losses = try losses(of: .shipped(preset), for: trace)
        for entry in trace.entries {
            let loss = try #require(losses[entry.epoch])
            #expect(Float(loss) == Float(entry.loss), "epoch \(entry.epoch)")
        }
    }

    /// The losses of a run up to the last epoch of a trace.
    private func losses(of preset: Preset, for trace: Trace) throws -> [Int: Double] {
        let session = try TrainingSession(preset)
        let last = try #require(trace.entries.map(\.epoch).max())
        var losses: [Int: Double] = [:]
        while session.epochsDone < last {
            if session.isFinished { try session.apply(.extend) }
            session.step()
            losses[session.epochsDone] = session.epochLoss
        }
        return losses
    }
}
