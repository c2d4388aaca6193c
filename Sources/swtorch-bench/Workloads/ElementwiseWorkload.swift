import SwTorch

/// Functions of a million values of single precision, and their sum.
struct ElementwiseWorkload {
    private static let count = 1_000_000

    /// Times each function.
    func measure(_ timing: Timing, into report: inout BenchReport) {
        var generator = TorchGenerator(seed: 7)
        // Away from zero, so that the logarithm is one of usual numbers.
        let values = Tensor(generator.uniform(Self.count, low: 0.1, high: 4), shape: [Self.count])
        let functions: [(name: String, apply: (Tensor) -> Tensor)] = [
            ("add", { $0 + $0 }), ("exp", { $0.exp() }), ("log", { $0.log() }), ("relu", { $0.relu() }),
            ("sigmoid", { $0.sigmoid() }), ("sum", { $0.sum() }), ("tanh", { $0.tanh() }),
        ]
        var result: [String: Double] = [:]
        for function in functions {
            let speed = noGrad { timing.measure { _ = function.apply(values) } }
            result[function.name] = 1e6 / speed.best
        }
        report.microsecondsPerMillion = result
    }
}
