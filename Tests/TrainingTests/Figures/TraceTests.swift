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
        var preset = try Preset.shipped(preset)
        let losses = try losses(of: preset, for: trace)
        guard let firstMiss = trace.entries.firstIndex(where: { !$0.accepts(losses[$0.epoch] ?? .nan) }) else { return }
        // A run that amplifies its roundings, each at its own step: what it strays from itself in double precision
        // counts instead, as far as the case allows at all.
        preset.precision = .float64
        let exact = try self.losses(of: preset, for: trace)
        var strayed = 0.0
        for (index, entry) in trace.entries.enumerated() {
            let loss = try #require(losses[entry.epoch])
            let exactLoss = try #require(exact[entry.epoch])
            strayed = max(strayed, abs(loss / exactLoss - 1))
            if index < firstMiss { continue }
            let allowed = max(entry.tolerance, min(10 * strayed, trace.relativeTolerance) * entry.loss)
            #expect(abs(loss - entry.loss) <= allowed, "epoch \(entry.epoch): \(loss), not \(entry.loss)")
            #expect(abs(exactLoss - entry.loss) <= allowed, "epoch \(entry.epoch) in double: \(exactLoss)")
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
