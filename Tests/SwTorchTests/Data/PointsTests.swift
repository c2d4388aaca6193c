import SwTorch
import Testing

/// The generated data sets are those of scikit-learn and PyTorch.
struct PointsTests {
    private static let makers: [String: @Sendable (OracleCase) throws -> Points] = [
        "make_blobs": { reference in
            let box = reference.args["center_box"]?.doubles ?? []
            // One standard deviation for all clouds, or the same one for each.
            let deviation = reference.args["cluster_std"]
            return .makeBlobs(
                count: try reference.int("n_samples"), featureCount: try reference.int("n_features"),
                centers: try reference.int("centers"),
                standardDeviation: try #require(deviation?.double ?? deviation?.doubles?.first),
                centerBox: box[0]...box[1], seed: UInt32(try reference.int("random_state")))
        },
        "make_circles": { reference in
            .makeCircles(
                count: try reference.int("n_samples"), factor: try reference.double("factor"),
                noise: try reference.double("noise"), seed: UInt32(try reference.int("random_state")))
        },
        "torch_line": { _ in .makeLine() },
        "torch_sine": { _ in .makeSine() },
    ]

    @Test(arguments: makers.keys.sorted())
    func makesTheRecordedData(operation: String) throws {
        let make = try #require(Self.makers[operation])
        let cases = try OracleFile(named: "datasets").cases(of: operation)
        #expect(!cases.isEmpty)
        for reference in cases {
            let points = try make(reference)
            let shape = try reference.requiredOutput().shape
            #expect([points.count, points.featureCount] == [shape[0], shape.count > 1 ? shape[1] : 1], "\(reference)")
            // The curves are of single precision; the others have class numbers for targets.
            let (features, targets): (OracleNumbers, OracleNumbers) =
                if points.classCount == nil {
                    (.floats(points.features.map { Float($0) }), .floats(points.targets.map { Float($0) }))
                } else {
                    (.doubles(points.features), .integers(points.targets.map { Int64($0) }))
                }
            try expect(["output": features, "y": targets], match: reference)
        }
    }

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

    @Test func splitsAsScikitLearnDoes() throws {
        for reference in try OracleFile(named: "datasets").cases(of: "train_test_split") {
            let split = TrainTestSplit(
                count: try reference.int("n"), testShare: try reference.double("test_size"),
                seed: UInt32(try reference.int("random_state")))
            try expect(["output": .integers(split.train), "test": .integers(split.test)], match: reference)
        }
    }
}
