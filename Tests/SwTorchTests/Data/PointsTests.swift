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
}
