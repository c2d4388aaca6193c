import Console
import Experiments
import Foundation

/// Prints a run's events as they come, with a progress bar on standard error where only that is a terminal.
struct LineOutput {
    private let epochs: Int
    private let format: RunFormat
    private let line: LineTemplate?
    private let bar: ProgressBar?

    init(_ preset: Preset, format: RunFormat) {
        epochs = preset.epochs
        self.format = format
        line = preset.line
        // Lines that scroll by on the same terminal are progress enough.
        bar = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0 ? ProgressBar(epochs: epochs) : nil
    }

    func write(_ event: RunEvent) throws {
        for line in format.lines(for: event, epochs: epochs, line: line) { try StandardOutput.write(line) }
        if let bar { printError("\r\u{1B}[K" + bar.line(for: event), terminator: "") }
    }
}
