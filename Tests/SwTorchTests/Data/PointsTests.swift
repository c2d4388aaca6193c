import Foundation
import SwTorch
import Testing

/// The generated data sets beyond what the reference files hold.
struct PointsTests {
    @Test func theFeaturesOfCurvesArePyTorchsBitForBit() throws {
        let file = try OracleFile(named: "datasets")
        for (name, points) in [("line_34", Points.makeLine()), ("sine_2000", .makeSine())] {
            let recorded = try file.named(name).requiredOutput().floats
            #expect(points.features.map { Float($0) } == recorded, "\(name)")
        }
    }

    @Test func noiseMovesTheTargetsOnly() {
        let plain = Points.makeSine(count: 50)
        let noisy = Points.makeSine(count: 50, noise: 0.1, seed: 3)
        #expect(noisy.features == plain.features)
        #expect(zip(noisy.targets, plain.targets).allSatisfy { $0 != $1 && ($0 - $1).magnitude < 0.5 })
        #expect(noisy == .makeSine(count: 50, noise: 0.1, seed: 3))
        #expect(noisy != .makeSine(count: 50, noise: 0.1, seed: 4))
    }

    @Test func aCurveMayHaveOnePointOrNone() {
        #expect(Points.makeSine(count: 0).count == 0)
        #expect(Points.makeSine(count: 1).features == [Double(Float(-Double.pi))])
    }

    @Test func blobsThatDoNotDivideEvenlyGoToTheFirstClasses() {
        let points = Points.makeBlobs(count: 11, centers: 3, seed: 0)
        let sizes = (0..<3).map { label in points.targets.count { $0 == Double(label) } }
        #expect(sizes == [4, 4, 3])
    }

    @Test func selectingKeepsRowsAndTargetsTogether() {
        let points = Points(features: [0, 1, 10, 11, 20, 21], featureCount: 2, targets: [0, 1, 2])
        let chosen = points.selecting([2, 0])
        #expect(chosen.features == [20, 21, 0, 1])
        #expect(chosen.targets == [2, 0])
    }

    @Test func anArmWindsFromTheOriginOutwards() {
        let points = Points.makeSpirals(count: 7, arms: 3, turns: 2, seed: 1)
        #expect((0..<3).map { label in points.targets.count { $0 == Double(label) } } == [3, 2, 2])
        let first = (0..<7).filter { points.targets[$0] == 0 }.map { points.row($0).map { $0 } }
        let radii = first.map { ($0[0] * $0[0] + $0[1] * $0[1]).squareRoot() }.sorted()
        #expect(zip(radii, [0, 0.5, 1]).allSatisfy { abs($0 - $1) < 1e-12 })
        // Two whole turns: the outer end lies to the right, and half way there as well.
        #expect(first.allSatisfy { $0[0] >= 0 && abs($0[1]) < 1e-12 })
    }

    @Test func oneNegativeCoordinateMakesTheClass() {
        let points = Points.makeXOR(count: 100, seed: 1)
        for sample in 0..<100 {
            let row = Array(points.row(sample))
            #expect(points.targets[sample] == (row[0] * row[1] < 0 ? 1 : 0))
            #expect(row.allSatisfy { (-1...1).contains($0) })
        }
        #expect(Points.makeXOR(count: 100, noise: 0.1, seed: 1).targets == points.targets)
    }

    @Test func cloudsMayDifferInSpread() {
        let points = Points.makeBlobs(count: 400, standardDeviations: [0.01, 3], seed: 4)
        let spreads = (0..<2).map { label in
            let x = (0..<400).filter { points.targets[$0] == Double(label) }.map { points.row($0).first ?? 0 }
            return (x.max() ?? 0) - (x.min() ?? 0)
        }
        #expect(spreads[0] < 0.1 && spreads[1] > 5)
    }

    @Test func aPlaneIsDrawnFeatureByFeatureAndThenItsNoise() throws {
        let points = Points.makePlane(count: 100, weights: [1, 2, 4], intercept: 3, noise: 1e-6, seed: 0)
        let run = try OracleFile(named: "traces").named("linreg_002")
        #expect(points.features.map { Float($0) } == run.inputs[0].floats)
        #expect(points.targets.map { Float($0) } == run.inputs[1].floats)
    }

    @Test func aLogisticModelOrACoinMakesTheClass() {
        let points = Points.makeLogistic(count: 2_000, seed: 3)
        var generator = TorchGenerator(seed: 3)
        let (weight, bias) = generator.linearInitialValues(in: 5, out: 1)
        let isPositive = (0..<2_000).map { sample in
            zip(points.row(sample), weight).reduce(Double(bias[0])) { $0 + $1.0 * Double($1.1) } > 0
        }
        #expect(zip(isPositive, points.targets).allSatisfy { !$0 || $1 == 1 })
        let others = zip(isPositive, points.targets).filter { !$0.0 }.map(\.1)
        let share = others.reduce(0, +) / Double(others.count)
        #expect(abs(share - 0.5) < 0.05 && others.count > 200)
    }

    @Test func bumpsAreSortedAndTheirNoiseMovesTheTargetsOnly() {
        let (plain, noisy) = (Points.makeBumps(count: 50, seed: 2), Points.makeBumps(count: 50, noise: 0.5, seed: 2))
        #expect(plain.features == plain.features.sorted() && noisy.features == plain.features)
        #expect(zip(noisy.targets, plain.targets).allSatisfy { $0 != $1 })
    }

    @Test func aSineOfDoublesIsNumPys() {
        let points = Points.makeSine(dtype: .float64)
        #expect(points.features[0] == -Double.pi && points.features[1999] == Double.pi)
        #expect(points.features[1] == -Double.pi + 2 * Double.pi / 1999)
        #expect(points.targets[1] == sin(points.features[1]))
    }

    @Test func pointsBecomeTensors() {
        let points = Points.makeMoons(count: 5, seed: 0)
        #expect(points.featureTensor().shape == [5, 2] && points.targetTensor().dtype == .int64)
        #expect(points.targetTensor(dtype: .float32).toArray(of: Double.self) == points.targets)
    }

    @Test func blobsStandAroundGivenPlaces() {
        // scikit-learn's make_blobs(n_samples=3, centers=[[0, 0], [3, -3]], cluster_std=[0.5, 2], random_state=7).
        let points = Points.makeBlobs(count: 3, around: [[0, 0], [3, -3]], standardDeviations: [0.5, 2], seed: 7)
        let expected = [
            0.0164100818392922, 0.20375814149825391, 0.845262851900178, -0.2329686852704164, 1.4221539427485228,
            -2.9958688541881036,
        ]
        #expect(zip(points.features, expected).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(points.targets == [0, 0, 1])
    }
}
