import Experiments

/// The list of presets, and the selected one training on the side.
struct PickerState: Sendable {
    /// The presets in the list's order.
    let presets: [Preset]
    /// A folder of data sets that the user named.
    let dataDirectory: String?
    /// Whether a run that is started from the list waits before its first step.
    let startsPaused: Bool
    /// Place of the selected preset.
    private(set) var selected = 0
    /// The newest snapshot of the preview.
    private(set) var preview: Snapshot?
    /// The y values that the preview's plot shows.
    private(set) var fitRange: ClosedRange<Double>?
    /// Ticks since the preview came to its end.
    private var ticksAtEnd = 0

    /// Ticks for which a finished preview stays before it begins again.
    private static let ticksOfRest = 20

    init(presets: [Preset], dataDirectory: String?, startsPaused: Bool) {
        self.presets = presets
        self.dataDirectory = dataDirectory
        self.startsPaused = startsPaused
    }

    /// The selected preset.
    var preset: Preset? { presets.indices.contains(selected) ? presets[selected] : nil }

    /// What the preview runs; nothing for digits, whose picture needs no run.
    var previewRequest: RunRequest? {
        guard let preset, preset.view.picture != .digits else { return nil }
        return RunRequest(preset: preset, dataDirectory: dataDirectory)
    }

    /// The run of a preset.
    func request(for preset: Preset) -> RunRequest {
        RunRequest(preset: preset, dataDirectory: dataDirectory, startsPaused: startsPaused)
    }

    /// Selects the preset so many places further down.
    mutating func select(by places: Int) {
        let target = min(max(0, selected + places), max(0, presets.count - 1))
        guard target != selected else { return }
        selected = target
        preview = nil
        fitRange = nil
        ticksAtEnd = 0
    }

    /// Takes a snapshot of the preview in.
    mutating func absorb(_ snapshot: Snapshot) {
        preview = snapshot
        if case .fit(let fit) = snapshot.picture { fitRange = fit.range(after: fitRange) }
        ticksAtEnd = 0
    }

    /// Counts a tick.
    ///
    /// - Returns: What the preview is told: to begin again once it has rested at its end.
    mutating func tick() -> [Command] {
        switch preview?.phase {
        case .finished, .diverged: ticksAtEnd += 1
        default: return []
        }
        guard ticksAtEnd >= Self.ticksOfRest else { return [] }
        ticksAtEnd = 0
        return [.change(.restart(seed: nil)), .control(.run)]
    }
}
