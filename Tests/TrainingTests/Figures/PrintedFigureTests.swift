import Experiments
import Foundation
import Testing

@testable import Training

/// The lectures' figures, from the preset files as they are shipped.
struct PrintedFigureTests {
    @Test func lineFitMeetsItsSevenLossesAndItsLine() throws {
        let session = try TrainingSession(.shipped("line-fit"))
        session.finish()
        let comparisons = session.snapshot.comparisons
        #expect(comparisons.filter { $0.figure.quantity == .loss }.count == 7)
        #expect(comparisons.count == 9)
        for comparison in comparisons { #expect(comparison.verdict != .outside, "\(comparison)") }
    }

    @Test func blobsMeetsItsNineteenLossesWeightsAndAccuracy() throws {
        let session = try TrainingSession(.shipped("blobs"))
        session.finish()
        let comparisons = session.snapshot.comparisons
        #expect(comparisons.filter { $0.figure.quantity == .loss }.count == 19)
        #expect(comparisons.count == 23)
        for comparison in comparisons { #expect(comparison.verdict != .outside, "\(comparison)") }
        #expect(session.snapshot.validationAccuracy == 0.99)
    }

    @Test func circlesMeetsItsTwentyLossesToFourDecimals() throws {
        let session = try TrainingSession(.shipped("circles"))
        session.finish()
        let comparisons = session.snapshot.comparisons
        #expect(comparisons.count == 20)
        for comparison in comparisons { #expect(comparison.verdict == .equal, "\(comparison)") }
    }

    @Test func sinePolynomialReachesTheLossOfItsSeed() throws {
        let session = try TrainingSession(.shipped("sine-polynomial"))
        session.finish()
        #expect(session.epochsDone == 2000)
        #expect(abs((session.epochLoss ?? 0) - 12.28668) < 1e-4)
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

    private static var mnist: String? {
        let environment = ProcessInfo.processInfo.environment
        let folder = DataDirectory(option: nil, environment: environment)
        return (try? folder.mnist()) == nil ? nil : environment["SWTORCH_DATA"]
    }
}
