import SwTorch
import Testing

/// Gradient rules against finite differences in float64: the fast rules, and those that are differentiated once more.
struct GradientCheckTests {
    /// One operation at points away from its kinks.
    struct Check: Sendable, CustomStringConvertible {
        let description: String
        let points: @Sendable () -> [Tensor]
        let function: @Sendable ([Tensor]) -> Tensor

        init(
            _ name: String, _ points: @escaping @Sendable () -> [Tensor],
            _ function: @escaping @Sendable ([Tensor]) -> Tensor
        ) {
            description = name
            self.points = points
            self.function = function
        }
    }

    @Test(arguments: all) func firstDerivative(of check: Check) {
        let report = gradientCheck(check.function, inputs: check.points())
        #expect(report.passed, "\(report)")
    }

    @Test(arguments: all) func secondDerivative(of check: Check) {
        let report = gradientCheck(check.function, inputs: check.points(), order: 2)
        #expect(report.passed, "\(report)")
    }

    static let all =
        unary + elementary + activations + binary + reductions + statistics + shapes + choices + products + losses
        + classLosses

    @Test func noticesAWrongRule() {
        // The gradient that comes back is that of 2x, the value that of 2.1x.
        let report = gradientCheck({ x in x[0] * 2 + x[0].detach() * 0.1 }, inputs: [Self.mixed()])
        #expect(!report.passed)
        #expect(report.count == 6)
        #expect(report.entries.count == 1)
        #expect(report.description.hasPrefix("gradient check failed: 6 derivatives"))
        #expect(report.description.contains("input 0 [2, 3]: furthest off at element 5"))
    }

    @Test func aGradientThatIsNotANumberFails() {
        let report = gradientCheck({ x in (x[0] * x[0]).sqrt() }, inputs: [Tensor([0.5, 0])])
        #expect(!report.passed)
        #expect(report.entries[0].element == 1)
    }

    // MARK: - Points

    @Sendable static func mixed() -> Tensor { Tensor([-1.3, -0.4, 0.3, 0.9, 1.7, 2.2], shape: [2, 3]) }
    @Sendable static func positive() -> Tensor { Tensor([0.2, 0.5, 0.9, 1.4, 2.3, 3.1], shape: [2, 3]) }
    @Sendable static func probabilities() -> Tensor { Tensor([0.1, 0.3, 0.45, 0.6, 0.75, 0.9], shape: [2, 3]) }
    @Sendable static func row() -> Tensor { Tensor([0.7, -1.1, 2.4], shape: [3]) }
    @Sendable static func column() -> Tensor { Tensor([1.2, -0.8], shape: [2, 1]) }
    @Sendable static func number() -> Tensor { Tensor([1.6], shape: []) }
    @Sendable static func empty() -> Tensor { Tensor([Double](), shape: [0, 3]) }

    // MARK: - Operations

    static let unary: [Check] = [
        Check("neg", { [mixed()] }) { -$0[0] }, Check("abs", { [mixed()] }) { $0[0].abs() },
        Check("sign", { [mixed()] }) { $0[0].sign() }, Check("exp", { [mixed()] }) { $0[0].exp() },
        Check("log", { [positive()] }) { $0[0].log() }, Check("sqrt", { [positive()] }) { $0[0].sqrt() },
        Check("square", { [mixed()] }) { $0[0].square() }, Check("reciprocal", { [mixed()] }) { $0[0].reciprocal() },
        Check("sin", { [mixed()] }) { $0[0].sin() }, Check("cos", { [mixed()] }) { $0[0].cos() },
        Check("relu", { [mixed()] }) { $0[0].relu() }, Check("sigmoid", { [mixed()] }) { $0[0].sigmoid() },
        Check("tanh", { [mixed()] }) { $0[0].tanh() }, Check("cube", { [mixed()] }) { $0[0].pow(3) },
        Check("power -1", { [mixed()] }) { $0[0].pow(-1) }, Check("power 0", { [mixed()] }) { $0[0].pow(0) },
        Check("power 2.5", { [positive()] }) { $0[0].pow(2.5) },
        Check("clamp", { [mixed()] }) { $0[0].clamped(min: -0.5, max: 1) },
        Check("scalars", { [mixed()] }) { (3 - $0[0] * 2 + 1) / 4 - 0.5 }, Check("rdiv", { [mixed()] }) { 2 / $0[0] },
        Check("exp of a number", { [number()] }) { $0[0].exp() },
        Check("exp of nothing", { [empty()] }) { $0[0].exp() },
        Check("tanh transposed", { [mixed()] }) { $0[0].transposed().tanh() },
    ]

    static let binary: [Check] = [
        Check("add", { [mixed(), positive()] }) { $0[0] + $0[1] },
        Check("add row", { [mixed(), row()] }) { $0[0] + $0[1] },
        Check("sub column", { [mixed(), column()] }) { $0[0] - $0[1] },
        Check("mul", { [mixed(), positive()] }) { $0[0] * $0[1] },
        Check("mul row", { [mixed(), row()] }) { $0[0] * $0[1] },
        Check("mul column", { [column(), row()] }) { $0[0] * $0[1] },
        Check("mul number", { [number(), mixed()] }) { $0[0] * $0[1] },
        Check("mul itself", { [mixed()] }) { $0[0] * $0[0] },
        Check("mul nothing", { [empty(), row()] }) { $0[0] * $0[1] },
        Check("div", { [mixed(), positive()] }) { $0[0] / $0[1] },
        Check("div number", { [mixed(), number()] }) { $0[0] / $0[1] },
        Check("div column", { [mixed(), column()] }) { $0[0] / $0[1] },
        Check("maximum", { [mixed(), row()] }) { $0[0].maximum($0[1]) },
        Check("minimum", { [mixed(), column()] }) { $0[0].minimum($0[1]) },
        Check("where", { [mixed(), row()] }) { Tensor.where(mixed() .> 0, $0[0] * $0[0], $0[1] * $0[1]) },
    ]

    static let reductions: [Check] = [
        Check("sum", { [mixed()] }) { ($0[0] * $0[0]).sum() }, Check("sum 0", { [mixed()] }) { ($0[0] * $0[0]).sum(0) },
        Check("sum 1 kept", { [mixed()] }) { ($0[0] * $0[0]).sum(1, keepDim: true) },
        Check("mean", { [mixed()] }) { $0[0].exp().mean() },
        Check("mean 0 and 2", { [mixed()] }) { $0[0].exp().reshaped(1, 2, 3).mean(0, 2) },
        Check("sum of nothing", { [empty()] }) { $0[0].sum() }, Check("max", { [mixed()] }) { ($0[0] * $0[0]).max() },
        Check("min along", { [mixed()] }) { ($0[0] * $0[0]).min(dim: 0).values },
        Check("max along", { [mixed()] }) { ($0[0] * $0[0]).max(dim: -1, keepDim: true).values },
        Check("amax", { [mixed()] }) { ($0[0] * $0[0]).amax(1) },
        Check("softmax", { [mixed()] }) { $0[0].softmax() },
        Check("softmax 0", { [mixed()] }) { $0[0].softmax(dim: 0) },
        Check("logSoftmax", { [mixed()] }) { $0[0].logSoftmax() },
    ]

    static let shapes: [Check] = [
        Check("reshaped", { [mixed()] }) { $0[0].exp().reshaped(3, -1) },
        Check("transposed", { [mixed()] }) { $0[0].exp().transposed() },
        Check("permuted", { [mixed()] }) { $0[0].exp().reshaped(1, 2, 3).permuted(2, 0, 1) },
        Check("squeezed", { [column()] }) { $0[0].exp().squeezed() },
        Check("unsqueezed", { [row()] }) { $0[0].exp().unsqueezed(0) },
        Check("expanded", { [row()] }) { $0[0].exp().expanded([2, 3]) },
        Check("clone", { [row()] }) { $0[0].exp().clone() },
        Check("flattened", { [mixed()] }) { $0[0].exp().flattened() },
        Check("rows", { [mixed()] }) { $0[0].exp().rows([1, 0, 1]) },
    ]

    static let products: [Check] = [
        Check("matmul", { [mixed(), mixed()] }) { $0[0].matmul($0[1].transposed()) },
        Check("matmul transposed", { [mixed(), mixed()] }) { $0[0].transposed().matmul($0[1]) },
        Check("matmul vector", { [mixed(), row()] }) { $0[0].matmul($0[1]) },
        Check("dot", { [row(), row()] }) { $0[0].matmul($0[1]) },
        Check("linear", { [mixed(), positive(), column()] }) { $0[0].linear($0[1], bias: $0[2].squeezed()) },
        Check("linear of 3 dimensions", { [mixed(), positive()] }) { $0[0].reshaped(2, 1, 3).linear($0[1]) },
    ]

    static let losses: [Check] = Reduction.allCases.flatMap { reduction -> [Check] in
        [
            Check("l1 \(reduction)", { [mixed(), row()] }) { Functional.l1Loss($0[0], $0[1], reduction: reduction) },
            Check("mse \(reduction)", { [mixed(), positive()] }) {
                Functional.mseLoss($0[0], $0[1], reduction: reduction)
            },
            Check("bce \(reduction)", { [probabilities(), probabilities()] }) {
                Functional.bceLoss($0[0], 1 - $0[1], reduction: reduction)
            },
            Check("bceWithLogits \(reduction)", { [mixed(), probabilities()] }) {
                Functional.bceWithLogitsLoss($0[0], $0[1], reduction: reduction)
            },
            Check("crossEntropy \(reduction)", { [mixed()] }) {
                Functional.crossEntropy($0[0], Tensor([2, 0]), reduction: reduction)
            },
            Check("crossEntropy ignoring \(reduction)", { [mixed()] }) {
                Functional.crossEntropy($0[0], Tensor([1, 2]), ignoreIndex: 2, reduction: reduction)
            },
        ]
    }
}
