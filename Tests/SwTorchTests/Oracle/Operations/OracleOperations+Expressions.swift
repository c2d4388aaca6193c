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
        "x.t().reshape(-1)": { $0[0].transposed().reshaped(-1) },
    ]
}
