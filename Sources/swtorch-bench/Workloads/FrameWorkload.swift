import Dashboard
import Experiments
import Foundation
import TerminalUI
import Training

/// The dashboard's screen of 120 × 36 cells in colour, drawn anew from a snapshot of the circles' run halfway.
struct FrameWorkload {
    private static let size = Size(width: 120, height: 36)
    private static let epochs = 10

    private let request: RunRequest
    private let driver: ManualDriver

    /// Trains the run whose screen is drawn.
    ///
    /// - Throws: `PresetError` where the preset is not found.
    init(environment: [String: String]) throws {
        let library = PresetLibrary(
            environment: environment, executablePath: Bundle.main.executablePath ?? CommandLine.arguments[0],
            currentDirectory: FileManager.default.currentDirectoryPath)
        request = RunRequest(preset: try library.preset(named: "circles"))
        driver = try ManualDriver(request, environment: environment)
        driver.advance(epochs: Self.epochs)
    }

    /// Times a snapshot and the screen that it becomes.
    func measure(_ timing: Timing, into report: inout BenchReport) {
        let capabilities = TerminalCapabilities(glyphs: .braille, colors: .full)
        let speed = timing.measure {
            _ = DashboardFrame.render(
                request, size: Self.size, capabilities: capabilities, start: { _ in driver })
        }
        report.set(speed)
    }
}
