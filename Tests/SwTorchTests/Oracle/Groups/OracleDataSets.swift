import SwTorch

/// The generated data sets and the division of samples.
enum OracleDataSets {
    typealias Make = @Sendable (OracleArguments) throws -> [String: OracleComputed]

    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        guard let make = makers[reference.op] else { throw OracleUnknown(reason: "data set \(reference.op)") }
        let arguments = OracleArguments(reference)
        let computed = try make(arguments)
        try arguments.requireAllRead()
        return try OracleVerdict(computed, matching: reference)
    }

    private static let makers: [String: Make] = [
        "make_blobs": { c in
            let box = try c.optionalDoubles("center_box") ?? [-10, 10]
            return computed(
                .makeBlobs(
                    count: try c.int("n_samples"), featureCount: try c.int("n_features", default: 2),
                    centers: try c.int("centers", default: 3), standardDeviation: try c.commonDeviation,
                    centerBox: box[0]...box[1], seed: try c.randomState))
        },
        "make_circles": { c in
            computed(
                .makeCircles(
                    count: try c.int("n_samples"), factor: try c.double("factor", default: 0.8),
                    noise: try c.double("noise", default: 0), seed: try c.randomState))
        },
        "torch_line": { c in
            c.ignore("dtype")
            guard try c.string("expr") == "X=arange(0,1,0.03); y=0.3*X+0.5" else { throw c.unknownExpression }
            return computed(.makeLine())
        },
        "torch_sine": { c in
            c.ignore("dtype")
            guard try c.string("expr") == "x=linspace(-pi,pi,2000); y=sin(x)" else { throw c.unknownExpression }
            return computed(.makeSine())
        },
        "train_test_split": { c in
            let split = TrainTestSplit(
                count: try c.int("n"), testShare: try c.double("test_size"), seed: try c.randomState)
            return ["output": .integers(split.train), "test": .integers(split.test)]
        },
    ]

    private static func computed(_ points: Points) -> [String: OracleComputed] {
        let targets: OracleComputed =
            points.classCount == nil ? .doubles(points.targets) : .integers(points.targets.map { Int($0) })
        return ["output": .doubles(points.features), "y": targets]
    }
}

extension OracleArguments {
    fileprivate var randomState: UInt32 { get throws { UInt32(truncatingIfNeeded: try int("random_state")) } }

    fileprivate var unknownExpression: OracleUnknown {
        OracleUnknown(reason: "expression \(reference.args["expr"]?.string ?? "")")
    }

    /// The standard deviation of all clouds.
    fileprivate var commonDeviation: Double {
        get throws {
            guard let each = value("cluster_std")?.doubles else { return try double("cluster_std", default: 1) }
            guard let first = each.first, each.allSatisfy({ $0 == first }) else {
                throw OracleUnknown(reason: "clouds of different deviations")
            }
            return first
        }
    }
}
