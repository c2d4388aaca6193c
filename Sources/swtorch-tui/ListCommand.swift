import ArgumentParser
import Console
import Experiments

/// The command `swtorch-tui list`.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The presets: name, title, one line, family and data.")

    @Flag(help: "Print one JSON array.")
    var json = false

    @Option(help: "Where data sets lie; else SWTORCH_DATA, else the user's data folder.")
    var dataDir: String?

    func run() throws {
        let surroundings = Surroundings()
        let (presets, failures) = surroundings.library.presets()
        let listings = try presets.map { preset in
            PresetListing(
                preset: preset, dataset: try surroundings.datasetLabel(of: preset, dataDirectory: dataDir))
        }
        if json || !listings.isEmpty {
            try StandardOutput.write(json ? PresetListing.json(listings) : PresetListing.text(listings))
        }
        if let worst = failures.first {
            throw ProgramFailure(
                status: ProgramFailure(worst).status, message: failures.map(\.description).joined(separator: "\n"))
        }
        if presets.isEmpty {
            let folders = surroundings.library.folders.joined(separator: ", ")
            throw ProgramFailure(status: .notFound, message: "there are no presets in \(folders)")
        }
    }
}
