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
    func request(for name: String, in surroundings: Surroundings) throws -> RunRequest {
        let original = try surroundings.preset(name)
        let assignments =
            assignments + [seed.map { "seed=\($0)" }, epochs.map { "epochs=\($0)" }].compactMap { $0 }
        return RunRequest(
            preset: try settings(of: original, with: assignments), original: original, assignments: assignments,
            dataDirectory: dataDir)
    }

    /// A run of a preset with these settings that a user watches: after `--steps` it halts, and can go on.
    func watchedRequest(for name: String, in surroundings: Surroundings, startsPaused: Bool) throws -> RunRequest {
        var request = try request(for: name, in: surroundings)
        request.startsPaused = startsPaused || steps == 0
        guard let steps, steps > 0 else { return request }
        let rule = "\(Hyperparameter.stopStep.rawValue)=\(steps)"
        request.preset = try settings(of: request.preset, with: [rule])
        request.assignments.append(rule)
        return request
    }

    /// A preset with the hyperparameters that were given; of two for one key the later holds.
    private func settings(of preset: Preset, with assignments: [String]) throws -> Preset {
        do throws(HyperparameterError) {
            return try preset.applying(assignments: assignments)
        } catch {
            throw ProgramFailure(error)
        }
    }
}
