import ArgumentParser
import Console
import Dashboard
import Experiments
import Foundation
import NcursesBackend
import TerminalUI
import Training

/// The command `swtorch-tui [PRESET]`, which needs no name.
struct DashboardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dashboard", abstract: "The dashboard, which opens without a subcommand, too.")

    @Argument(help: "Name of a preset, or path of a preset file; without it, the picker opens.")
    var preset: String?

    @OptionGroup var options: RunOptions
    @OptionGroup var screen: ScreenOptions

    @Option(help: "Frames a second, 1 to 30 (default: 10).")
    var fps: Int?

    @Flag(help: "Spare a slow line: two frames a second at most.")
    var lowBandwidth = false

    @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
    var ignoresMouse = false

    @Flag(help: "Wait for a key before the first step.")
    var paused = false

    func validate() throws {
        let allowed = ScreenPreferences.frameRates
        if let fps, !allowed.contains(fps) {
            throw ValidationError("--fps is \(fps); expected \(allowed.lowerBound) to \(allowed.upperBound)")
        }
    }

    func run() throws {
        let surroundings = Surroundings()
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return try printLines(try preset.map { try options.request(for: $0, in: surroundings) }, surroundings)
        }
        let request = try preset.map {
            try options.watchedRequest(for: $0, in: surroundings, startsPaused: paused)
        }
        let outcome = try showDashboard(request, surroundings)
        for line in outcome.summary { try StandardOutput.write(line) }
        if outcome.exitStatus != 0 { throw ExitCode(outcome.exitStatus) }
    }

    /// Without a terminal there is nothing to draw on: the run is told in lines.
    private func printLines(_ request: RunRequest?, _ surroundings: Surroundings) throws {
        guard let request else {
            throw ProgramFailure(
                status: .usage,
                message: "the picker needs a terminal; name a preset for lines, or see 'swtorch-tui list'")
        }
        try TrainCommand.train(request, steps: options.steps, format: .text, surroundings: surroundings)
    }

    /// Finds the file of a preset by its name: the one that was given, else that of the library.
    private func presetPath(in library: PresetLibrary) -> @Sendable (String) -> String? {
        let given = preset.flatMap { try? library.path(named: $0) }
        return { name in
            if let given, PresetFile.name(ofPath: given) == name { return given }
            return try? library.path(named: name)
        }
    }

    private var preferences: ScreenPreferences {
        var preferences = screen.preferences
        preferences.framesPerSecond = fps
        if lowBandwidth { preferences.lowBandwidth = true }
        if ignoresMouse { preferences.mouse = false }
        return preferences
    }

    private func showDashboard(_ request: RunRequest?, _ surroundings: Surroundings) throws -> DashboardOutcome {
        let (presets, failures) = surroundings.library.presets()
        if presets.isEmpty, request == nil {
            let reason = failures.first?.description ?? surroundings.library.folders.joined(separator: ", ")
            throw ProgramFailure(status: .notFound, message: "there are no presets to pick from: \(reason)")
        }
        let terminal: CursesTerminal
        do throws(TerminalError) {
            terminal = try CursesTerminal(environment: surroundings.environment)
        } catch {
            throw ProgramFailure(status: .usage, message: error.description)
        }
        defer { terminal.restore() }
        let found = TerminalCapabilities(
            environment: surroundings.environment, codeset: terminal.codeset, colors: terminal.colors)
        let start = ContinuousClock.now
        var loop = DashboardLoop(
            backend: terminal,
            factory: .engine(environment: surroundings.environment),
            presets: presets, start: request,
            options: DashboardOptions(
                capabilities: found,
                file: options.savesNothing ? nil : OptionsFile(environment: surroundings.environment),
                overrides: preferences, dataDirectory: options.dataDir, startsPaused: paused,
                screenFolder: options.savesNothing ? nil : FileManager.default.currentDirectoryPath,
                presetPath: presetPath(in: surroundings.library)),
            now: { ContinuousClock.now - start })
        return loop.run()
    }
}
