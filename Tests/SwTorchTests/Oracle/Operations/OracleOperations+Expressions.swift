import SwTorch

// What the files write out as PyTorch expressions, by the expression.

extension OracleOperations {
    static let expressions: [String: @Sendable ([Tensor]) -> Tensor] = [
        "a + w*(b-a)": { $0[0] + $0[2] * ($0[1] - $0[0]) },
        "a*a*a + a/a + a": { $0[0] * $0[0] * $0[0] + $0[0] / $0[0] + $0[0] },
        "(p.argmax(1)==t).float().mean()": { ($0[0].argmax(dim: 1) .== $0[1]).to(.float32).mean() },
        "a.t() @ b": { $0[0].transposed().matmul($0[1]) },
        "a @ b.t()": { $0[0].matmul($0[1].transposed()) },
        "a.t() @ b.t()": { $0[0].transposed().matmul($0[1].transposed()) },
        "relu(x@w1+b1)@w2": { ($0[0].matmul($0[1]) + $0[2]).relu().matmul($0[3]) },
        "a[:,1:] @ b[::2]": { $0[0][.all, 1...].matmul($0[1][.step(2)]) },
        "(x-x.mean(0))/x.std(0)": { ($0[0] - $0[0].mean(0)) / $0[0].standardDeviation(0) },
        "cat([x, x*2], 0)": { Tensor.cat([$0[0], $0[0] * 2], dim: 0) },
        "x.chunk(3, 0)[1]": { $0[0].chunked(3, dim: 0)[1] },
        "x.split(2, 1)[-1]": { $0[0].split(2, dim: 1).last ?? $0[0] },
        "x[arange(n), i]": { $0[0][Tensor.arange($0[0].shape[0]), $0[1]] },
        "z=y.clone(); z[x>0.5]*=-2": { x in
            var z = x[1].clone()
            z[x[0] .> 0.5] *= -2
            return z
        },
        "x.t().reshape(-1)": { $0[0].transposed().reshaped(-1) },
    ]
}
