import ArgumentParser
import Experiments

/// What is run, and with which settings: the options that every command which trains has.
struct RunOptions: ParsableArguments {
    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("One hyperparameter, such as lr=0.03; may be repeated.", valueName: "key=value"))
    var assignments: [String] = []

    @Option(help: "Seed of the random generator.")
    var seed: UInt64?

    @Option(help: "Passes over the training data.")
    var epochs: Int?

    @Option(help: ArgumentHelp("Stop after so many steps.", valueName: "steps"))
    var steps: Int?

    @Option(help: "Where data sets lie; else SWTORCH_DATA, else the user's data folder.")
    var dataDir: String?

    @Flag(name: .customLong("no-save"), help: "Write nothing to disk.")
    var savesNothing = false

    func validate() throws {
        if let steps, steps < 0 { throw ValidationError("--steps is \(steps); expected 0 or more") }
    }

    /// A run of a preset with these settings.
    func request(for name: String, in surroundings: Surroundings, startsPaused: Bool = false) throws -> RunRequest {
        let original = try surroundings.preset(name)
        return RunRequest(
            preset: try settings(of: original), original: original, dataDirectory: dataDir, startsPaused: startsPaused)
    }

    /// A preset with the hyperparameters that were given.
    private func settings(of preset: Preset) throws -> Preset {
        // `--seed` and `--epochs` are shorthands; given both ways, the shorthand holds.
        let shorthands = [seed.map { "seed=\($0)" }, epochs.map { "epochs=\($0)" }].compactMap { $0 }
        do throws(HyperparameterError) {
            return try preset.applying(assignments: assignments + shorthands)
        } catch {
            throw ProgramFailure(error)
        }
    }
}
