import ArgumentParser
import Experiments

/// The command `swtorch-tui check FILE...`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Every fault of preset files as FILE:LINE:COLUMN, with what was expected.")

    @Argument(help: "Preset files.")
    var files: [String]

    func run() throws {
        var worst: ProgramFailure.Status?
        for file in files {
            do throws(PresetError) {
                let preset = try PresetFile.load(path: file)
                print("\(file): fine, \(preset.title)")
            } catch {
                print(error.description)
                let status = ProgramFailure(error).status
                if status.rawValue > worst?.rawValue ?? 0 { worst = status }
            }
        }
        if let worst { throw ExitCode(worst.rawValue) }
    }
}
