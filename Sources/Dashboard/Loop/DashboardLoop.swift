public import Experiments
import Foundation
public import TerminalUI

/// The dashboard over some terminal and some drivers: reads keys, sends commands, takes snapshots, shows what changed.
///
/// A key is applied and drawn at once; snapshots are taken at the frames, and soon after a key that asked the run for
/// something. The only thing it ever waits for is the terminal's next input.
public struct DashboardLoop {
    private let backend: any TerminalBackend
    private let options: DashboardOptions
    private let now: () -> Duration
    private var state: DashboardState
    private var drivers: DashboardDrivers
    private var shown: CellBuffer?
    private var nextFrame: Duration
    /// When to look for the snapshots that answer a key, the soonest first.
    private var answerTimes: [Duration] = []
    /// Whether the mouse was told to be listened to.
    private var listensToMouse = false
    private var watch: PresetWatch?
    /// When the preset's file is looked at again.
    private var nextWatch = Duration.zero
    /// Frames in a row without a snapshot or a key.
    private var quietFrames = 0

    /// Quiet frames after which a run that stands still is looked at less often, and how often then.
    private static let patience = 10
    private static let idlePeriod = Duration.seconds(1)
    private static let watchPeriod = Duration.seconds(1)
    /// How long after a key its answer is looked for: a key is answered within 50 ms.
    private static let answerDelays = [Duration.milliseconds(15), .milliseconds(40)]

    /// A dashboard that begins with a run, or with the list of presets where none is given.
    ///
    /// - Parameters:
    ///   - backend: The terminal, which stays the caller's to give back.
    ///   - factory: Starts runs.
    ///   - presets: The presets of the list, in its order.
    ///   - request: The run to begin with.
    ///   - options: How it is shown.
    ///   - now: A clock that never goes back.
    public init(
        backend: any TerminalBackend, factory: TrainingDriverFactory, presets: [Preset],
        start request: RunRequest? = nil,
        options: DashboardOptions, now: @escaping () -> Duration
    ) {
        self.backend = backend
        self.options = options
        self.now = now
        let start = now()
        let kept = options.file?.load() ?? OptionsFile.Content(isThere: true)
        let screen = ScreenState(
            found: options.capabilities, preferences: kept.preferences, overrides: options.overrides)
        state = DashboardState(
            size: backend.size, screen: screen, presets: presets, dataDirectory: options.dataDirectory,
            startsPaused: options.startsPaused, start: request, now: start)
        state.greet(fault: kept.fault, isNewcomer: !kept.isThere)
        drivers = DashboardDrivers(factory)
        nextFrame = start
    }

    /// Runs until the user quits or a signal asks for the end, then ends all runs.
    public mutating func run() -> DashboardOutcome {
        start()
        defer { drivers.close() }
        while true {
            drivers.follow(state)
            draw()
            let input = backend.nextInput(timeout: max(.zero, wakeTime - now()))
            if let input {
                quietFrames = 0
                if let ending = handle(input) { return outcome(ending) }
            }
            let time = now()
            if time >= nextFrame {
                takeFrame()
            } else if let answer = answerTimes.first, time >= answer {
                takeRunSnapshot()
            }
            answerTimes.removeAll { $0 <= time }
        }
    }

    /// When the loop has to look for a snapshot again.
    private var wakeTime: Duration {
        let frame = isIdle ? nextFrame - framePeriod + Self.idlePeriod : nextFrame
        return answerTimes.first.map { min($0, frame) } ?? frame
    }

    /// Time from one frame to the next.
    private var framePeriod: Duration { .seconds(1) / state.screenState.effective.frameRate }

    /// Whether nothing moves: no preview, and a run that has been standing still for a while.
    private var isIdle: Bool {
        guard quietFrames >= Self.patience, state.previewRequest == nil else { return false }
        return state.run?.isMoving != true
    }

    /// Starts the run of the state, and watches the file of its preset.
    private mutating func start() {
        let request = state.run?.request
        drivers.start(request)
        watch = request.flatMap { PresetWatch(path: options.presetPath($0.original.name), preset: $0.original) }
    }

    /// Looks once a second whether the preset's file was edited.
    private mutating func watchPreset() {
        guard now() >= nextWatch else { return }
        nextWatch = now() + Self.watchPeriod
        switch watch?.look() {
        case .changed(let preset): state.edited = preset
        case .damaged(let fault): state.say(fault, isFault: true)
        case nil: break
        }
    }

    private mutating func takeFrame() {
        nextFrame = now() + framePeriod
        watchPreset()
        quietFrames += 1
        takeRunSnapshot()
        if let snapshot = drivers.takePreviewSnapshot() { state.picker.absorb(snapshot) }
        if state.isPickerShown { drivers.sendToPreview(state.picker.tick()) }
    }

    private mutating func takeRunSnapshot() {
        guard let snapshot = drivers.takeRunSnapshot() else { return }
        quietFrames = 0
        state.absorb(snapshot, now: now())
        if state.wantsBell { backend.ring() }
        state.wantsBell = false
    }

    private mutating func handle(_ input: TerminalInput) -> DashboardOutcome.Ending? {
        switch input {
        case .terminated(let signal): return .signal(signal)
        case .resized(let size): state.size = size
        case .resumed: repaint()
        case .mouse(let event): drivers.sendToRun(state.handle(event).commands)
        case .key(let key):
            let time = now()
            let response = state.handle(key, now: time)
            drivers.sendToRun(response.commands)
            if !response.commands.isEmpty { answerTimes = Self.answerDelays.map { time + $0 } }
            switch response.effect {
            case .quit: return .quit
            case .repaint: repaint()
            case .suspend: backend.suspend()
            case .start: start()
            case .keepPreferences: keepPreferences()
            case .saveScreen: saveScreen()
            case nil: break
            }
        }
        return nil
    }

    private mutating func keepPreferences() {
        guard let file = options.file else { return }
        do {
            try file.save(state.screenState.preferences)
        } catch {
            state.say("the options could not be kept in \(file.path): \(error.localizedDescription)", isFault: true)
        }
    }

    private mutating func saveScreen() {
        guard let folder = options.screenFolder else {
            state.say("nothing is written with --no-save", isFault: true)
            return
        }
        do {
            let buffer = DashboardView.render(state, now: now())
            let name = try ScreenFile(folder: folder).save(
                buffer, named: state.screenName, ground: state.look.theme.ground)
            state.say("the screen is in \(name).txt, .ansi and .svg")
        } catch {
            state.say("the screen could not be saved: \(error.localizedDescription)", isFault: true)
        }
    }

    private mutating func repaint() {
        backend.invalidate()
        state.size = backend.size
        shown = nil
    }

    /// Shows the state where it looks different from what is shown.
    private mutating func draw() {
        let wantsMouse = state.screenState.effective.listensToMouse
        if wantsMouse != listensToMouse { backend.listenToMouse(wantsMouse) }
        listensToMouse = wantsMouse
        let buffer = DashboardView.render(state, now: now())
        guard buffer != shown else { return }
        backend.present(buffer)
        shown = buffer
    }

    private func outcome(_ ending: DashboardOutcome.Ending) -> DashboardOutcome {
        let hasFailed =
            switch state.run?.phase {
            case .diverged, .failed: true
            default: false
            }
        return DashboardOutcome(
            ending: ending, hasFailed: hasFailed, summary: state.run.map { RunSummary($0).lines } ?? [])
    }
}
