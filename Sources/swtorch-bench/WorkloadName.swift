import ArgumentParser

/// What can be timed: the workloads of `tools/bench_torch.py`, the element kernels, and the dashboard's screen.
enum WorkloadName: String, CaseIterable, ExpressibleByArgument {
    case line, sine, blobs, circles, mnist
    case mnistAdam = "mnist-adam"
    case gemm, elementwise, frame

    /// All names, for help.
    static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// Runs the workload.
    ///
    /// - Parameter environment: Where MNIST lies is taken from here.
    func measure(_ timing: Timing, environment: [String: String]) throws -> BenchReport {
        var report = BenchReport(workload: rawValue)
        switch self {
        case .line: SmallWorkload.line().measure(timing, into: &report)
        case .sine: SmallWorkload.sine().measure(timing, into: &report)
        case .blobs: SmallWorkload.blobs().measure(timing, into: &report)
        case .circles: SmallWorkload.circles().measure(timing, into: &report)
        case .mnist, .mnistAdam:
            let workload = try DigitsWorkload(usesAdam: self == .mnistAdam, environment: environment)
            workload.measure(timing, into: &report)
        case .gemm: MatrixWorkload().measure(timing, into: &report)
        case .elementwise: ElementwiseWorkload().measure(timing, into: &report)
        case .frame: try FrameWorkload(environment: environment).measure(timing, into: &report)
        }
        return report
    }
}
