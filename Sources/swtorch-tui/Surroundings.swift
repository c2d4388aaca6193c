import Experiments
import Foundation
import Training

/// What the process was started with: variables, its own place, the current folder.
struct Surroundings {
    let environment: [String: String]
    let library: PresetLibrary

    init(process: ProcessInfo = .processInfo) {
        environment = process.environment
        library = PresetLibrary(
            environment: process.environment,
            executablePath: Bundle.main.executablePath ?? CommandLine.arguments[0],
            currentDirectory: FileManager.default.currentDirectoryPath)
    }

    /// The preset of a name or path.
    func preset(_ name: String) throws -> Preset {
        do throws(PresetError) {
            return try library.preset(named: name)
        } catch {
            throw ProgramFailure(error)
        }
    }

    /// The data that a run of the preset would use now, in a few words.
    func datasetLabel(of preset: Preset, dataDirectory: String? = nil) throws -> String {
        do throws(TrainingError) {
            return try DataDirectory(option: dataDirectory, environment: environment).datasetLabel(of: preset.data)
        } catch {
            throw ProgramFailure(error)
        }
    }
}
