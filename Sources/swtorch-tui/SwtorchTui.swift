import ArgumentParser
import Foundation
import SwTorch

/// The command line: the dashboard, and the same experiments without a screen.
@main
struct SwtorchTui: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swtorch-tui",
        abstract: "Watch small neural networks learn, and turn their hyperparameters while they do.",
        usage: """
            swtorch-tui [PRESET] [options]
            swtorch-tui SUBCOMMAND …
            """,
        discussion: """
            Without a subcommand the dashboard opens on PRESET, or on the picker. PRESET is the name of a shipped \
            preset or the path of a preset file.
            """,
        version: SwTorchVersion.current,
        subcommands: [
            DashboardCommand.self, TrainCommand.self, ListCommand.self, ShowCommand.self, CheckCommand.self,
            FrameCommand.self, ReproduceCommand.self,
        ],
        defaultSubcommand: DashboardCommand.self
    )

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as ProgramFailure {
            printError("swtorch-tui: " + failure.message)
            Foundation.exit(failure.status.rawValue)
        } catch {
            exit(withError: error)
        }
    }
}
