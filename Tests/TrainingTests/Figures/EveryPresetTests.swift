import Experiments
import Testing

@testable import Training

/// Every shipped preset that needs no files, trained as far as its figures reach.
struct EveryPresetTests {
    @Test(arguments: try Preset.shippedNames().filter { !$0.hasPrefix("mnist") })
    func reachesEveryFigureThatALectureOrPyTorchGives(name: String) throws {
        var preset = try Preset.shipped(name)
        preset.printed += preset.expected?.figures ?? []
        let session = try TrainingSession(preset)
        session.finish()
        #expect(session.divergence == nil)
        while session.lastFigureEpoch != nil, session.divergence == nil {
            try session.apply(.extend)
            session.finish()
        }
        #expect(session.comparisons.count == preset.printed.count { $0.unreachable == nil })
        for comparison in session.comparisons { #expect(comparison.verdict != .outside, "\(comparison)") }
    }

    @Test(arguments: try Preset.shippedNames().filter { $0.hasPrefix("mnist") })
    func drawnDigitsAreLearntWhereThereAreNoFiles(name: String) throws {
        var preset = try Preset.shipped(name)
        guard case .mnist(var digits) = preset.data else { throw TrainingError(.refused, "\(name) has other data") }
        digits.syntheticSamples = 600
        preset.data = .mnist(digits)
        preset.epochs = 2
        let session = try TrainingSession(preset)
        session.step()
        let first = try #require(session.latestLoss)
        session.finish()
        #expect(try #require(session.epochLoss) < first)
        #expect(!session.isComparable && session.comparisons.isEmpty)
        #expect(session.snapshot.facts.validationRows > 0)
    }
}
