import Experiments
import Synchronization

/// What was asked of the drivers of a factory, in order.
final class DriverRecord: Sendable {
    private let state = Mutex(Events())

    struct Events {
        var requests: [RunRequest] = []
        var commands: [Command] = []
        var closed = 0
    }

    var events: Events { state.withLock { $0 } }

    func note(_ change: @Sendable (inout Events) -> Void) { state.withLock { change(&$0) } }

    /// A factory whose drivers show the snapshots of the fixtures and write into this record.
    var factory: TrainingDriverFactory {
        TrainingDriverFactory { request in
            self.note { $0.requests.append(request) }
            return FakeDriver(request, record: self)
        }
    }
}

/// A run without a trainer: it counts steps, echoes what is set, and shows the picture of the fixtures.
final class FakeDriver: TrainingDriver {
    private let record: DriverRecord
    private var snapshot: Snapshot
    private var hasNews = true

    init(_ request: RunRequest, record: DriverRecord = DriverRecord()) {
        self.record = record
        snapshot = Fixtures.snapshot(of: request.preset)
        if case .diverged = snapshot.phase { return }
        snapshot.settings = request.preset
        snapshot.phase = request.startsPaused ? .paused : .running
    }

    func send(_ command: Command) {
        record.note { $0.commands.append(command) }
        hasNews = true
        switch command {
        case .control(.run): snapshot.phase = .running
        case .control(.pause), .control(.step), .control(.stepEpoch): snapshot.phase = .paused
        case .control(.setPace(let pace)): snapshot.pace = pace
        case .change(.set(let key, let value)): set(key, value)
        case .change(.restart(let seed)): restart(seed)
        case .change(let edit):
            guard edit != .extend else { return }
            snapshot.log.append(LogEntry(step: snapshot.step, epoch: snapshot.epochsDone + 1, event: .edited(edit)))
        case .look(let view):
            if case .map = snapshot.picture, view.mapColumns > 0 {
                snapshot.picture = .map(Fixtures.map(columns: view.mapColumns, rows: view.mapRows))
            }
        }
    }

    func takeSnapshot() -> Snapshot? {
        if snapshot.phase == .running {
            snapshot.step += 1
            hasNews = true
        }
        defer { hasNews = false }
        return hasNews ? snapshot : nil
    }

    func close() { record.note { $0.closed += 1 } }

    private func set(_ key: Hyperparameter, _ value: HyperparameterValue) {
        guard let field = HyperparameterField[key], let old = field.value(in: snapshot.settings) else { return }
        try? field.set(value, in: &snapshot.settings)
        let event = LogEvent.changed(key, from: old, to: value)
        snapshot.log.append(LogEntry(step: snapshot.step, epoch: snapshot.epochsDone + 1, event: event))
    }

    private func restart(_ seed: UInt64?) {
        if let seed { snapshot.settings.random.seed = seed }
        snapshot.step = 0
        if case .diverged = snapshot.phase { snapshot.phase = .running }
        snapshot.log = [LogEntry(step: 0, epoch: 1, event: .started(seed: snapshot.settings.random.seed))]
    }
}

extension Fixtures {
    /// The snapshot that goes with a preset's kind.
    static func snapshot(of preset: Preset) -> Snapshot {
        switch (preset.view.picture, preset.model) {
        case (.map, _): circlesSnapshot()
        case (.digits, _): digitsSnapshot
        case (_, .polynomial): divergedSnapshot
        default: lineSnapshot
        }
    }
}
