import ArgumentParser
import Foundation

/// Times training steps of the library, as `tools/bench_torch.py` times PyTorch's, so that both can be run in turn.
@main
struct SwtorchBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swtorch-bench",
        abstract: "Times training steps: zero-grad, forward, loss, backward, optimizer step and reading the loss.")

    @Option(help: "What to time: \(WorkloadName.listed).")
    var workload: WorkloadName

    @Option(help: "Worker threads of the core; so far it computes on one.")
    var threads = 1

    @Option(help: "Seconds that the five timed blocks take together.")
    var seconds = 1.5

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard threads == 1 else { throw ValidationError("--threads: \(threads) is not allowed; expected 1") }
        guard seconds.isFinite, seconds > 0, seconds <= 3600 else {
            throw ValidationError("--seconds: \(seconds) is not allowed; expected a number above 0 and up to 3600")
        }
    }

    func run() throws {
        let timing = Timing(seconds: seconds)
        var report = try workload.measure(timing, environment: ProcessInfo.processInfo.environment)
        report.threads = threads
        print(json ? try report.json : report.text)
    }
}
