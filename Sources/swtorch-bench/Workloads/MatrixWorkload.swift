import SwTorch

/// Products of matrices of single precision: the two large ones of the digits' network, and two square ones.
struct MatrixWorkload {
    /// The rows of the left factor, the summed length, the columns of the right factor; whether the left one lies transposed.
    private static let shapes = [
        (128, 784, 500, false), (784, 128, 500, true), (512, 512, 512, false), (1024, 1024, 1024, false),
    ]

    /// Times each product.
    func measure(_ timing: Timing, into report: inout BenchReport) {
        var generator = TorchGenerator(seed: 7)
        var result: [String: Double] = [:]
        for (rows, inner, columns, isTransposed) in Self.shapes {
            let stored = isTransposed ? [inner, rows] : [rows, inner]
            let first = Tensor(generator.rand(rows * inner), shape: stored)
            let left = isTransposed ? first.transposed() : first
            let right = Tensor(generator.rand(inner * columns), shape: [inner, columns])
            let speed = noGrad { timing.measure { _ = left.matmul(right) } }
            let name = "\(rows)x\(inner)x\(columns)\(isTransposed ? "_At" : "")"
            result[name] = 2 * Double(rows * inner * columns) * speed.best / 1e9
        }
        report.gigaflops = result
    }
}
