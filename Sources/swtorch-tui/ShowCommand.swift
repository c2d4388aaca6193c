import ArgumentParser
import Console

/// The command `swtorch-tui show PRESET`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A preset's notes, model, hyperparameters and printed figures.")

    @Argument(help: "Name of a preset, or path of a preset file.")
    var preset: String

    @Flag(help: "Print one JSON object.")
    var json = false

    @Option(help: "Where data sets lie; else SWTORCH_DATA, else the user's data folder.")
    var dataDir: String?

    func run() throws {
        let surroundings = Surroundings()
        let loaded = try surroundings.preset(preset)
        let report = PresetReport(
            preset: loaded, dataset: try surroundings.datasetLabel(of: loaded, dataDirectory: dataDir))
        try StandardOutput.write(json ? report.json : report.text)
    }
}
