import ArgumentParser
import Console
import Experiments
import Foundation
import Training

/// The command `swtorch-tui train PRESET`.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Train a preset without a screen and print its progress.",
        discussion: """
            Text has the words of the preset's lecture, after the epochs for which the lecture prints a line, so that it can be \
            laid beside the page; a preset without a 'line' has one an epoch.
            """)

    @Argument(help: "Name of a preset, or path of a preset file.")
    var preset: String

    @Option(help: "How progress is printed.")
    var format = RunFormat.text

    @OptionGroup var options: RunOptions

    func run() throws {
        let surroundings = Surroundings()
        let request = try options.request(for: preset, in: surroundings)
        try TrainCommand.train(request, steps: options.steps, format: format, surroundings: surroundings)
    }

    /// Trains and prints; ends the process with the status of a run that did not finish in order.
    static func train(
        _ request: RunRequest, steps: Int?, format: RunFormat, surroundings: Surroundings
    ) throws {
        let signals = SignalWatch()
        let start = ContinuousClock.now
        let run: HeadlessRun
        do throws(TrainingError) {
            run = try HeadlessRun(
                request, steps: steps, environment: surroundings.environment,
                clock: { (ContinuousClock.now - start) / .seconds(1) }, isCancelled: { signals.signal != nil })
        } catch {
            throw ProgramFailure(error)
        }
        let output = LineOutput(request.preset, format: format)
        var reason = EndEvent.Reason.finished
        for event in run {
            try output.write(event)
            if case .end(let end) = event { reason = end.reason }
        }
        if reason == .diverged { throw ExitCode(ProgramFailure.Status.runFailed.rawValue) }
        if reason == .interrupted, let signal = signals.signal { throw ExitCode(128 + signal) }
    }
}
