import Experiments
import Foundation
import Testing

@testable import Training

/// The lectures' figures, from the preset files as they are shipped.
struct PrintedFigureTests {
    @Test func lineFitMeetsItsSevenLossesAndItsLineToTheLastDigit() throws {
        let session = try TrainingSession(.shipped("line-fit"))
        session.finish()
        let comparisons = session.snapshot.comparisons
        #expect(comparisons.filter { $0.figure.quantity == .loss }.count == 7)
        #expect(comparisons.count == 11)
        for comparison in comparisons { #expect(comparison.verdict == .equal, "\(comparison)") }
    }

    @Test func blobsMeetsItsNineteenLossesWeightsAndAccuracy() throws {
        let session = try TrainingSession(.shipped("blobs"))
        session.finish()
        let comparisons = session.snapshot.comparisons
        #expect(comparisons.filter { $0.figure.quantity == .loss }.count == 19)
        #expect(comparisons.count == 26)
        for comparison in comparisons { #expect(comparison.verdict != .outside, "\(comparison)") }
        #expect(session.snapshot.validationAccuracy == 0.99)
    }

    @Test func circlesMeetsItsLossesAndItsTwoPointsToTheLastDigit() throws {
        let session = try TrainingSession(.shipped("circles"))
        session.finish()
        let comparisons = session.snapshot.comparisons
        #expect(comparisons.count == 26)
        for comparison in comparisons { #expect(comparison.verdict == .equal, "\(comparison)") }
    }

    @Test(.enabled(if: mnist != nil, "the folder that SWTORCH_DATA names holds no MNIST"))
    func mnistMeetsTheFirstTwoRowsOfItsTable() throws {
        let request = RunRequest(preset: try .shipped("mnist-mlp"), dataDirectory: Self.mnist)
        let session = try TrainingSession(request, environment: [:])
        while session.epochsDone < 2 { session.step() }
        let comparisons = session.snapshot.comparisons
        #expect(comparisons.count == 6)
        for comparison in comparisons { #expect(comparison.verdict != .outside, "\(comparison)") }
    }

    @Test func figuresOfAnotherProgramAreComparedButAreNoPrintedOnes() throws {
        let session = try TrainingSession(.shipped("sine-legendre"))
        session.finish()
        #expect(session.comparisons.isEmpty)
        let references = session.snapshot.references
        #expect(references.contains { $0.figure.quantity == .loss })
        for comparison in references { #expect(comparison.verdict != .outside, "\(comparison)") }
        #expect(!session.snapshot.log.contains { if case .compared = $0.event { true } else { false } })
    }

    @Test(.enabled(if: mnist != nil, "the folder that SWTORCH_DATA names holds no MNIST"))
    func aFinishedModelReadsTheTestDigitsAsTheyAreAndRolled() throws {
        var preset = try Preset.shipped("mnist-512")
        preset.epochs = 1
        let session = try TrainingSession(
            RunRequest(preset: preset, dataDirectory: Self.mnist), environment: [:])
        session.finish()
        guard case .tested(let accuracy, let rolled, let pixels)? = session.snapshot.log.last?.event else {
            Issue.record("no test of the digits")
            return
        }
        #expect(accuracy > 0.9 && rolled < 0.6 && pixels == 3)
    }

    /// PyTorch's own losses of the first ten minibatches, which follow from the split, the first weights and the first
    /// order of the rows.
    @Test(
        .enabled(if: mnist != nil, "the folder that SWTORCH_DATA names holds no MNIST"),
        arguments: [
            (
                "mnist-mlp",
                [
                    2.3125026, 2.2976892, 2.261102, 2.248844, 2.221453, 2.1820877, 2.1779604, 2.1535537, 2.1337743,
                    2.1028285,
                ]
            ),
            (
                "mnist-scratch",
                [
                    2.2943447, 2.236754, 2.2282264, 2.1284492, 2.0442815, 2.0106304, 1.9487245, 1.8908011, 1.861025,
                    1.8051227,
                ]
            ),
        ])
    func mnistMeetsTheLossesOfItsFirstMinibatches(name: String, losses: [Double]) throws {
        let request = RunRequest(preset: try .shipped(name), dataDirectory: Self.mnist)
        let session = try TrainingSession(request, environment: [:])
        session.steps(losses.count)
        let reached = session.snapshot.curves.batchLoss.buckets.map(\.mean)
        #expect(reached.count == losses.count)
        for (value, loss) in zip(reached, losses) { #expect(abs(value - loss) <= 1e-6 + 2e-5 * loss) }
    }

    private static var mnist: String? {
        let environment = ProcessInfo.processInfo.environment
        let folder = DataDirectory(option: nil, environment: environment)
        return (try? folder.mnist()) == nil ? nil : environment["SWTORCH_DATA"]
    }
}
