import Experiments
import Testing

@testable import Training

/// Runs of the shipped presets beside those that PyTorch made, each loss within what single precision leaves open.
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
        let session = try TrainingSession(.shipped(preset))
        let last = trace.entries.map(\.epoch).max() ?? 0
        #expect(last > 0)
        var losses: [Int: Double] = [:]
        while session.epochsDone < last {
            if session.isFinished { try session.apply(.extend) }
            session.step()
            losses[session.epochsDone] = session.epochLoss
        }
        for entry in trace.entries {
            let loss = try #require(losses[entry.epoch])
            #expect(
                abs(loss - entry.loss) <= entry.tolerance, "epoch \(entry.epoch): \(loss), not \(entry.loss)")
        }
    }
}
