import Experiments
import SwTorch
import Testing

@testable import Training

struct InputPreparationTests {
    @Test func featuresOfPointsAreFormedAndThenScaled() throws {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 3, hidden: [5], outputs: 1))
        preset.inputs = InputSpec(features: [.x2, .xy, .sinY])
        let plain = try TrainingSession(preset).data
        let points = try #require(plain.source.asPoints)
        let first = plain.training.rows[7]
        let (x, y) = (Float(points.features[2 * first]), Float(points.features[2 * first + 1]))
        let row = plain.training.batch(7..<8).inputs.floatArray
        #expect(zip(row, [x * x, x * y, Float(sinOf(y))]).allSatisfy { abs($0 - $1) < 1e-6 })

        preset.inputs.normalization = .standard
        let inputs = try TrainingSession(preset).data.training.all.inputs
        let means = inputs.mean(0).floatArray
        let variances = inputs.variance(0, correction: 0).floatArray
        #expect(means.allSatisfy { abs($0) < 1e-5 } && variances.allSatisfy { abs($0 - 1) < 1e-4 })
    }

    @Test func pixelsHaveOneMeanAndOneDeviation() throws {
        var preset = try Preset.shipped("mnist-mlp")
        preset.data = .mnist(MNISTData(syntheticSamples: 60, seed: 7))
        preset.split = .none
        let plain = try TrainingSession(preset).data.training.all.inputs
        preset.inputs.normalization = .standard
        let scaled = try TrainingSession(preset).data.training.all.inputs
        #expect(abs(scaled.mean().item()) < 1e-5)
        #expect(abs(scaled.variance(correction: 0).item() - 1) < 1e-4)
        let (mean, deviation) = (plain.mean().item(), plain.variance(correction: 0).item().squareRoot())
        let back = (scaled * deviation + mean - plain).abs().amax().item()
        #expect(back < 1e-5)
    }

    @Test func aMapIsComputedFromTheFeaturesThatAreFedIn() throws {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 2, outputs: 1))
        preset.inputs = InputSpec(features: [.x2, .y2])
        preset.epochs = 60
        let session = try TrainingSession(preset)
        session.finish()
        // Squares part the rings, which no straight border of x and y does.
        #expect(try #require(session.snapshot.accuracy) > 0.9)
        let map = try #require(session.snapshot.picture?.asMap)
        let (columns, rows) = (map.columns, map.rows)
        let centre = map.corners[(rows / 2) * (columns + 1) + columns / 2]
        #expect(centre > 0.5 && map.corners[0] < 0.5)
    }

    @Test func theTestSetIsHeldOut() throws {
        var preset = try Preset.shipped("mnist-mlp")
        preset.data = .mnist(MNISTData(syntheticSamples: 120, seed: 7))
        preset.split = .testSet
        let data = try TrainingSession(preset).data
        #expect(data.training.rows == Array(0..<100))
        #expect(data.validation?.rows == Array(100..<120))
    }

    @Test func rowsOfAFileMayBeFlipped() throws {
        let rows = [[0.2, 1], [0.6, 2], [0.5, 3], [0.9, -1]]
        let points = Points.make(.points(PointsData(rows: rows, flip: FlipSpec(above: 0.5, factor: -2))))
        #expect(points.features == [0.2, 0.6, 0.5, 0.9])
        #expect(points.targets == [1, -4, 3, 2])
        #expect(points.featureCount == 1 && points.classCount == nil)
    }

    private func sinOf(_ y: Float) -> Double { Tensor([y]).sin().item() }
}
