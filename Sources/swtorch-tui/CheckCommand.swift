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
            let (line, status) = Self.check(file)
            try StandardOutput.write(line)
            if let status, status.rawValue > worst?.rawValue ?? 0 { worst = status }
        }
        if let worst { throw ExitCode(worst.rawValue) }
    }

    /// What is to be said of a file, and the status of its faults.
    private static func check(_ file: String) -> (line: String, status: ProgramFailure.Status?) {
        do throws(PresetError) {
            return ("\(file): fine, \(try PresetFile.load(path: file).title)", nil)
        } catch {
            return (error.description, ProgramFailure(error).status)
        }
    }
}
