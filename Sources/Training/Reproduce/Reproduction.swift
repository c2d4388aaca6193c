public import Experiments

/// The lectures' experiments, run again one after the other.
///
/// ```swift
/// var reproduction = try Reproduction(items, environment: [:], clock: stopwatch)
/// while let event = try reproduction.next() { print(event) }
/// ```
public struct Reproduction {
    /// What can be run again.
    public enum Item: Sendable {
        /// A training run.
        case preset(Preset)
        /// Tensors that a lecture prints.
        case tables(LectureTables)

        /// The name by which it is asked for.
        public var name: String {
            switch self {
            case .preset(let preset): preset.name
            case .tables(let tables): tables.name
            }
        }
    }

    private let items: [Item]
    private let request: (Preset) -> RunRequest
    private let environment: [String: String]
    private let clock: () -> Double
    private let hasDigits: Bool
    private var done = 0
    private var running: PresetReproduction?
    private var startTime = 0.0

    /// Prepares to run experiments; the first one begins when the first event is asked for.
    ///
    /// - Parameters:
    ///   - items: What to run, in this order.
    ///   - dataDirectory: A folder of data sets that the user named.
    ///   - environment: Variables that say where data sets lie if no folder was named.
    ///   - clock: Seconds since the start.
    /// - Throws: `TrainingError` of kind `missing` where a folder that was named lacks digits that an item needs.
    public init(
        _ items: [Item], dataDirectory: String? = nil, environment: [String: String], clock: @escaping () -> Double
    ) throws(TrainingError) {
        self.items = items
        self.environment = environment
        self.clock = clock
        request = { RunRequest(preset: $0, dataDirectory: dataDirectory) }
        let needsDigits = items.contains { if case .preset(let preset) = $0 { preset.data.isDigits } else { false } }
        let directory = DataDirectory(option: dataDirectory, environment: environment)
        hasDigits = needsDigits ? try directory.mnist() != nil : false
    }

    /// The next event; nothing after the last experiment's end.
    ///
    /// - Throws: `TrainingError` where data is damaged.
    public mutating func next() throws(TrainingError) -> ReproductionEvent? {
        if var run = running {
            if run.isOver {
                running = nil
                return finish(run.result)
            }
            try run.advance()
            running = run
            return progress(run.share)
        }
        guard items.indices.contains(done) else { return nil }
        startTime = clock()
        switch items[done] {
        case .tables(let tables):
            return finish(
                ReproducedExperiment(
                    name: tables.name, title: tables.title,
                    figures: tables.make().flatMap { $0.figures(of: tables.name) }, seconds: 0))
        case .preset(let preset) where preset.data.isDigits && !hasDigits:
            return finish(PresetReproduction.unreachable(preset, because: "no MNIST found"))
        case .preset(let preset):
            running = try PresetReproduction(preset, request: request, environment: environment)
            return progress(0)
        }
    }

    private func progress(_ share: Double) -> ReproductionEvent {
        .progress(
            ReproductionProgress(experiment: items[done].name, done: done, total: items.count, share: share))
    }

    private mutating func finish(_ experiment: ReproducedExperiment) -> ReproductionEvent {
        done += 1
        var timed = experiment
        timed.seconds = clock() - startTime
        return .finished(timed)
    }
}
