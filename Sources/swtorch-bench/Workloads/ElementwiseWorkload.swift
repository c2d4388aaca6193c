import SwTorch

/// Functions of values of single precision, their sum and their softmax: tensors of three sizes, no gradients.
///
/// The smallest size shows what a call costs, the middle one the kernel out of the cache, the largest the memory.
struct ElementwiseWorkload {
    private static let counts = [1000, 100_000, 10_000_000]

    private static let functions: [(name: String, apply: @Sendable (Tensor) -> Tensor)] = [
        ("add", { $0 + $0 }), ("exp", { $0.exp() }), ("log", { $0.log() }), ("relu", { $0.relu() }),
        ("sigmoid", { $0.sigmoid() }), ("softmax", { Functional.softmax($0, dim: 0) }), ("sum", { $0.sum() }),
        ("tanh", { $0.tanh() }),
    ]

    /// Times each function at each size.
    func measure(_ timing: Timing, into report: inout BenchReport) {
        var generator = TorchGenerator(seed: 7)
        var table: [String: [String: Double]] = [:]
        for count in Self.counts {
            // Away from zero, so that the logarithm is one of usual numbers.
            let values = Tensor(generator.uniform(count, low: 0.1, high: 4))
            for function in Self.functions {
                let speed = noGrad { timing.measure { _ = function.apply(values) } }
                table[function.name, default: [:]]["\(count)"] = 1e9 / speed.best
            }
        }
        report.nanosecondsPerCall = table
    }
}
