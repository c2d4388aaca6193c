import Foundation
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
            guard box.count == 2 else { throw OracleUnknown(reason: "center_box \(box)") }
            if let places = c.value("centers")?.array?.compactMap(\.doubles), !places.isEmpty {
                return computed(
                    .makeBlobs(
                        count: try c.int("n_samples", default: 100), around: places,
                        standardDeviations: try c.deviations(of: places.count), seed: try c.randomState))
            }
            let features = try c.int("n_features", default: 2)
            return computed(
                .makeBlobs(
                    count: try c.int("n_samples", default: 100), featureCount: features,
                    standardDeviations: try c.deviations, centerBox: box[0]...box[1], seed: try c.randomState))
        },
        "make_circles": { c in
            computed(
                .makeCircles(
                    count: try c.int("n_samples", default: 100), factor: try c.double("factor", default: 0.8),
                    noise: try c.double("noise", default: 0), seed: try c.randomState))
        },
        "make_moons": { c in
            computed(
                .makeMoons(
                    count: try c.int("n_samples", default: 100), noise: try c.double("noise", default: 0),
                    seed: try c.randomState))
        },
        "make_regression": { c in
            let (points, coefficients) = Points.makeRegression(
                count: try c.int("n_samples", default: 100), featureCount: try c.int("n_features", default: 100),
                informativeCount: try c.int("n_informative", default: 10), bias: try c.double("bias", default: 0),
                noise: try c.double("noise", default: 0), seed: try c.randomState)
            let fit = LinearRegression(
                fitting: points.featureTensor(dtype: .float64), points.targetTensor(dtype: .float64))
            return computed(points).merging(
                [
                    "coef": .doubles(coefficients), "ols_coef": .measured(fit.coefficients, within: fitTolerance),
                    "ols_intercept": .measured([fit.intercept], within: fitTolerance),
                ]
            ) { own, _ in own }
        },
        "np_sorted_randn": { c in
            let formula = try c.string("formula")
            guard let target = formulas[formula] else { throw OracleUnknown(reason: "formula \(formula)") }
            return computed(
                .makeSortedNormal(
                    count: try c.int("n"), seed: UInt32(truncatingIfNeeded: try c.int("seed")), target: target))
        },
        "torch_line": { c in
            c.ignore("dtype")
            let expression = try c.string("expr")
            let number = /X=arange\((.*),(.*),(.*)\); y=(.*)\*X\+(.*)/
            guard let match = expression.wholeMatch(of: number), let start = Double(match.1), let end = Double(match.2),
                let step = Double(match.3), let slope = Double(match.4), let intercept = Double(match.5)
            else { throw OracleUnknown(reason: "expression \(expression)") }
            let x = Tensor.arange(start, end, step: step)
            return ["output": .tensor(x), "y": .tensor(x * slope + intercept)]
        },
        "torch_sine": { c in
            c.ignore("dtype")
            let expression = try c.string("expr")
            guard let match = expression.wholeMatch(of: /x=linspace\(-pi,pi,(\d+)\); y=sin\(x\)/),
                let count = Int(match.1)
            else { throw OracleUnknown(reason: "expression \(expression)") }
            return computed(.makeSine(count: count))
        },
        "train_test_split": { c in
            let count = try c.int("n")
            let train = try c.size("train_size", of: count, rounded: .down)
            let test = try c.size("test_size", of: count, rounded: .up) ?? train.map { count - $0 }
            let split = TrainTestSplit(
                count: count, testCount: test ?? Int((Double(count) / 4).rounded(.up)), trainCount: train,
                seed: try c.randomState)
            return ["output": .integers(split.train), "test": .integers(split.test)]
        },
    ]

    /// The targets of sorted normal values, by their Python text.
    private static let formulas: [String: @Sendable (Double) -> Double] = [
        "x**2+15*sin(x)**3": { $0 * $0 + 15 * pow(sin($0), 3) }
    ]

    /// Two ways of solving the same equations.
    private static let fitTolerance = OracleTolerance(rtol: 1e-10, atol: 1e-10)

    private static func computed(_ points: Points) -> [String: OracleComputed] {
        let targets: OracleComputed =
            points.classCount == nil ? .doubles(points.targets) : .integers(points.targets.map { Int($0) })
        return ["output": .doubles(points.features), "y": targets]
    }
}

extension OracleArguments {
    fileprivate var randomState: UInt32 { get throws { UInt32(truncatingIfNeeded: try int("random_state")) } }

    /// A number of samples, or a share of all.
    fileprivate func size(_ key: String, of count: Int, rounded rule: FloatingPointRoundingRule) throws -> Int? {
        if let size = value(key)?.int { return size }
        return try optionalDouble(key).map { Int((Double(count) * $0).rounded(rule)) }
    }

    /// One standard deviation for each cloud.
    fileprivate var deviations: [Double] {
        get throws { try deviations(of: int("centers", default: value("cluster_std")?.doubles?.count ?? 3)) }
    }

    fileprivate func deviations(of centers: Int) throws -> [Double] {
        if let each = value("cluster_std")?.doubles {
            guard each.count == centers else { throw OracleUnknown(reason: "cluster_std \(each)") }
            return each
        }
        return Array(repeating: try double("cluster_std", default: 1), count: centers)
    }
}
