import SwTorch
import Testing

// Elementary functions, choices and statistics.

extension GradientCheckTests {
    @Sendable static func small() -> Tensor { Tensor([-0.7, -0.3, 0.1, 0.4, 0.6, 0.8], shape: [2, 3]) }
    @Sendable static func large() -> Tensor { Tensor([1.2, 1.5, 1.9, 2.4, 3.3, 4.1], shape: [2, 3]) }

    static let elementary: [Check] = [
        Check("expm1", { [mixed()] }) { $0[0].expm1() }, Check("exp2", { [mixed()] }) { $0[0].exp2() },
        Check("log1p", { [positive()] }) { $0[0].log1p() }, Check("log2", { [positive()] }) { $0[0].log2() },
        Check("log10", { [positive()] }) { $0[0].log10() }, Check("rsqrt", { [positive()] }) { $0[0].rsqrt() },
        Check("tan", { [small()] }) { $0[0].tan() }, Check("asin", { [small()] }) { $0[0].asin() },
        Check("acos", { [small()] }) { $0[0].acos() }, Check("atan", { [mixed()] }) { $0[0].atan() },
        Check("sinh", { [mixed()] }) { $0[0].sinh() }, Check("cosh", { [mixed()] }) { $0[0].cosh() },
        Check("asinh", { [mixed()] }) { $0[0].asinh() }, Check("acosh", { [large()] }) { $0[0].acosh() },
        Check("atanh", { [small()] }) { $0[0].atanh() }, Check("erf", { [mixed()] }) { $0[0].erf() },
        Check("erfc", { [mixed()] }) { $0[0].erfc() }, Check("floor", { [mixed()] }) { $0[0].floor() },
        Check("round", { [mixed()] }) { $0[0].round() }, Check("rpow", { [mixed()] }) { Tensor.pow(2.5, $0[0]) },
        Check("erf of a number", { [number()] }) { $0[0].erf() },
        Check("tan of nothing", { [empty()] }) { $0[0].tan() },
        Check("pow", { [positive(), mixed()] }) { $0[0].pow($0[1]) },
        Check("pow row", { [positive(), row()] }) { $0[0].pow($0[1]) },
        Check("atan2", { [mixed(), column()] }) { $0[0].atan2($0[1]) },
        Check("hypot", { [mixed(), row()] }) { $0[0].hypot($0[1]) },
        Check("remainder", { [mixed(), row()] }) { $0[0] % ($0[1] * 0.37) },
        Check("fmod", { [mixed(), row()] }) { $0[0].fmod($0[1] * 0.37) },
        Check("maskFilled", { [mixed()] }) { ($0[0] * $0[0]).maskFilled(mixed() .> 0, 2) },
    ]

    static let statistics: [Check] = [
        Check("variance", { [mixed()] }) { $0[0].variance() },
        Check("variance 0", { [mixed()] }) { $0[0].variance(0, correction: 0) },
        Check("deviation 1", { [mixed()] }) { $0[0].standardDeviation(1, keepDim: true) },
        Check("product", { [mixed()] }) { $0[0].product() }, Check("product 1", { [mixed()] }) { $0[0].product(1) },
        Check("norm", { [mixed()] }) { $0[0].norm() }, Check("norm 3", { [mixed()] }) { $0[0].norm(p: 3, over: [1]) },
        Check("norm 1", { [mixed()] }) { $0[0].exp().norm(p: 1, over: [0]) },
        Check("logSumExp", { [mixed()] }) { $0[0].logSumExp(over: [0, 1]) },
        Check("logSumExp 1", { [mixed()] }) { $0[0].logSumExp(1, keepDim: true) },
        Check("cumsum", { [mixed()] }) { $0[0].exp().cumsum(1) },
        Check("sorted", { [mixed()] }) { ($0[0] * $0[0]).sorted(dim: 0).values },
        Check("topK", { [mixed()] }) { ($0[0] * $0[0]).topK(2).values },
    ]

    static let choices: [Check] = [
        Check("slice", { [mixed()] }) { $0[0].exp()[.all, .step(2)] },
        Check("place", { [mixed()] }) { $0[0].exp()[-1, 1] },
        Check("list", { [mixed()] }) { $0[0].exp()[[1, 0, 1], [2, 2, 2]] },
        Check("mask", { [mixed()] }) { $0[0].exp()[mixed() .> 0] },
        Check("gathered", { [mixed()] }) { $0[0].exp().gathered(dim: 1, Tensor([[0, 0], [2, 1]] as [[Int]])) },
        Check("indexSelected", { [mixed()] }) { $0[0].exp().indexSelected(dim: 1, Tensor([2, 0, 2])) },
        Check("cat", { [mixed(), row()] }) { Tensor.cat([$0[0].exp(), $0[1].unsqueezed(0), $0[0]], dim: 0) },
        Check("stack", { [mixed(), positive()] }) { Tensor.stack([$0[0].exp(), $0[1] * $0[1]], dim: 1) },
        Check("split", { [mixed()] }) { $0[0].exp().split(2, dim: 1)[1] },
        Check("rolled", { [mixed()] }) { $0[0].exp().rolled(1, dim: 1) },
        Check("flipped", { [mixed()] }) { $0[0].exp().flipped(0, 1) },
        Check("repeated", { [row()] }) { $0[0].exp().repeated(2, 2) },
        Check("assigned", { [mixed(), row()] }) { inputs in
            let y = inputs[0].sin()
            y[0] = inputs[1] * inputs[1]
            y[.all, 1] *= 3
            y[[1, 1], [0, 2]] = inputs[1][..<2].sin()
            return y
        },
        Check("stacked products", { [mixed(), positive()] }) {
            $0[0].reshaped(2, 1, 3).matmul($0[1].reshaped(1, 3, 2))
        },
        Check("vector by stack", { [row(), mixed()] }) { $0[0].matmul($0[1].reshaped(1, 3, 2)) },
        Check("outer", { [row(), row()] }) { $0[0].outer($0[1]) },
    ]
}
