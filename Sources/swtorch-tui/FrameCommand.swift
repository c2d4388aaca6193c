import ArgumentParser
import Dashboard
import Experiments
import TerminalUI
import Training

/// The command `swtorch-tui frame PRESET`.
struct FrameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frame",
        abstract: "Run a preset, then print the dashboard's screen as text.",
        discussion: """
            The run ends after --epochs or --steps, then --keys are typed: names such as Space, Enter, Tab, Left or \
            Ctrl-L, or single characters, parted by blanks.
            """)

    @Argument(help: "Name of a preset, or path of a preset file.")
    var preset: String

    @Option(help: "Columns and rows of the screen.")
    var size = ScreenSize(Size(width: 80, height: 24))

    @Option(parsing: .unconditional, help: "Keys to type, parted by blanks.")
    var keys = ""

    @Flag
    var form: ScreenForm?

    @OptionGroup var options: RunOptions
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let surroundings = Surroundings()
        let request = try options.request(for: preset, in: surroundings)
        let typed = try keys.split(separator: " ").map { name in
            guard let key = Key(name: String(name)) else {
                throw ProgramFailure(
                    status: .usage,
                    message: "--keys: '\(name)' is no key; expected a character or a name such as Space, Enter, Ctrl-L")
            }
            return key
        }
        let capabilities = TerminalCapabilities(glyphs: .braille, colors: .full)
        let buffer = try DashboardFrame.render(
            request, presets: surroundings.library.presets().presets, size: size.size, capabilities: capabilities,
            preferences: screen.preferences, keys: typed
        ) { try trained($0, in: surroundings) }
        let lines =
            switch form {
            case nil: buffer.lines
            case .ansi: buffer.ansiLines
            case .svg: buffer.svgLines(ground: screen.preferences.capabilities(over: capabilities).ground)
            }
        try StandardOutput.write(lines.joined(separator: "\n"))
    }

    /// A run at its end, or paused after the steps that were asked for.
    private func trained(_ request: RunRequest, in surroundings: Surroundings) throws -> any TrainingDriver {
        let driver: ManualDriver
        do throws(TrainingError) {
            driver = try ManualDriver(request, environment: surroundings.environment)
        } catch {
            throw ProgramFailure(error)
        }
        if let steps = options.steps {
            driver.advance(steps: steps)
            driver.send(.control(.pause))
        } else {
            driver.finish()
        }
        return driver
    }
}

/// How a screen is written, besides as plain text.
enum ScreenForm: EnumerableFlag {
    case ansi, svg

    static func help(for form: ScreenForm) -> ArgumentHelp? {
        switch form {
        case .ansi: "Print colours as ANSI sequences."
        case .svg: "Print a picture as SVG."
        }
    }
}
