import ArgumentParser
import Console
import Experiments
import Foundation
import Training

/// The command `swtorch-tui reproduce [PRESET...]`.
struct ReproduceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reproduce",
        abstract: "Run the lectures' experiments; each figure that a lecture printed beside this run's.",
        discussion: """
            A verdict is 'equal' to the last printed digit, 'within' the figure's tolerance, 'outside' of it, or \
            'unreachable' with the reason. Where a lecture printed nothing, figures of other programs stand as references. The exit \
            status is 1 where a figure is outside.
            """)

    @Argument(help: "Names of presets or of tables of tensors; all of them unless given.")
    var names: [String] = []

    @Flag(help: "Leave out the runs of 40 epochs over MNIST.")
    var quick = false

    @Flag(help: "Print one JSON object.")
    var json = false

    @Option(help: "Where data sets lie; else SWTORCH_DATA, else the user's data folder.")
    var dataDir: String?

    func run() throws {
        let surroundings = Surroundings()
        let items = try selected(from: surroundings)
        let start = ContinuousClock.now
        let clock = { (ContinuousClock.now - start) / .seconds(1) }
        var report = ReproductionReport()
        do {
            var reproduction = try Reproduction(
                items, dataDirectory: dataDir, environment: surroundings.environment, clock: clock)
            while let event = try reproduction.next() { try write(event, to: &report) }
        } catch let error as TrainingError {
            throw ProgramFailure(error)
        }
        try StandardOutput.write(json ? report.json(seconds: clock()) : report.summary(seconds: clock()))
        if report.hasFailed { throw ExitCode(ProgramFailure.Status.runFailed.rawValue) }
    }

    /// What is to be run.
    private func selected(from surroundings: Surroundings) throws -> [Reproduction.Item] {
        let items: [Reproduction.Item]
        do throws(PresetError) {
            items = try Reproduction.Item.selected(names, from: surroundings.library, isQuick: quick)
        } catch {
            throw ProgramFailure(error)
        }
        guard !items.isEmpty else {
            throw ProgramFailure(status: .usage, message: "--quick leaves out \(names.joined(separator: ", "))")
        }
        return items
    }

    /// Prints an experiment's table when it is over, and meanwhile how far it is where standard error is a terminal.
    private func write(_ event: ReproductionEvent, to report: inout ReproductionReport) throws {
        let showsProgress = isatty(STDERR_FILENO) == 1
        switch event {
        case .progress(let progress):
            if showsProgress { printError("\r\u{1B}[K" + ProgressBar.line(for: progress), terminator: "") }
        case .finished(let experiment):
            if showsProgress { printError("\r\u{1B}[K", terminator: "") }
            let table = report.add(experiment)
            if !json { try StandardOutput.write(table) }
        }
    }
}
