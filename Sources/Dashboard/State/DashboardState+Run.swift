import Experiments
import TerminalUI

extension DashboardState {
    /// What an action leads to while the run is shown.
    mutating func applyInRun(_ action: Action) -> Response {
        guard var run else { return .none }
        defer {
            if !action.belongsToOptions { run.hyperparameters.options = nil }
            self.run = run
        }
        switch action {
        case .runOrPause: return runOrPause(&run)
        case .step where run.isHeld, .stepEpoch where run.isHeld:
            message = Message(text: run.heldWords, isFault: true)
        case .step, .stepEpoch:
            // A step is over before the screen could tell; an epoch is seen running until it ends.
            run.wantsToRun = action == .step ? false : nil
            return .command(.control(action == .step ? .step : .stepEpoch))
        case .restart, .restartWithNewSeed:
            (run.pending, run.offer) = ([:], nil)
            let seed = action == .restartWithNewSeed ? run.settings.random.seed &+ 1 : nil
            return .command(.change(.restart(seed: seed)))
        case .slower: return setPace(PaceLadder.slower(than: run.pace, measured: run.snapshot?.speed), &run)
        case .faster: return faster(&run)
        case .nextPane: moveFocus(by: 1, &run)
        case .previousPane: moveFocus(by: -1, &run)
        case .togglePane(let pane): message = toggle(pane, &run)
        case .usualPanes: usualPanes(&run)
        case .enlarge: run.isZoomed.toggle()
        case .lectureMode: run.toggleLectureMode()
        case .notchDown: return answer(run.notch(by: -1))
        case .notchUp: return answer(run.notch(by: 1))
        case .enter where run.edit != nil: return answer(run.acceptEdit())
        case .enter where run.offer != nil: return answer(run.acceptOffer())
        case .escape where run.edit != nil || run.offer != nil: keepValue(&run)
        case .erase: run.edit.map { run.edit = EditLine(purpose: $0.purpose, text: String($0.text.dropLast())) }
        case .presets:
            isPickerShown = true
            page = nil
        default: return applyInPane(action, &run)
        }
        return .none
    }

    /// Hands an action to the pane that answers it; what no pane takes enlarges a pane, or leads back.
    private mutating func applyInPane(_ action: Action, _ run: inout RunState) -> Response {
        let pane = action.pane ?? run.focus
        let area = layout.place(of: pane)?.content ?? Rect(x: 0, y: 0, width: 0, height: 0)
        if let result = run.answer(action, in: pane, area: area, look: look) { return answer(result) }
        switch action {
        case .enter: run.isZoomed = true
        case .escape where run.shownDivergence != nil:
            // Where the notice is not seen, the zoom is what there is to leave.
            if layout.notice == nil { run.isZoomed = false }
            run.hidesDivergence = true
        case .escape: run.isZoomed = false
        default: break
        }
        return .none
    }

    /// Starts the run's preset anew as its file has it now.
    mutating func reload() -> Response {
        guard let old = run, let edited else {
            message = Message(text: "the file of this preset is as it was")
            return .none
        }
        let (request, words) = old.reloaded(edited)
        var new = RunState(request, startedAt: lastKeyTime)
        (new.panes, new.focus, new.isZoomed) = (old.panes, old.focus, old.isZoomed)
        run = new
        self.edited = nil
        page = nil
        message = Message(text: words)
        return .effect(.start)
    }

    private mutating func answer(_ result: Answer) -> Response {
        message = result.message
        return Response(commands: result.commands)
    }

    private mutating func runOrPause(_ run: inout RunState) -> Response {
        if run.isHeld {
            message = Message(text: run.heldWords, isFault: true)
            return .none
        }
        let shouldRun = !run.isRunning
        run.wantsToRun = shouldRun
        return .command(.control(shouldRun ? .run : .pause))
    }

    private mutating func faster(_ run: inout RunState) -> Response {
        guard run.pace != nil else {
            message = Message(text: "already at full speed")
            return .none
        }
        let pace = PaceLadder.faster(than: run.pace)
        if pace != nil { return setPace(pace, &run) }
        run.wantedPace = RunState.WantedPace(pace: nil)
        message = Message(text: "full speed")
        return .command(.control(.setPace(nil)))
    }

    private mutating func setPace(_ pace: Double?, _ run: inout RunState) -> Response {
        guard let pace else {
            message = Message(text: "already as slow as it gets")
            return .none
        }
        run.wantedPace = RunState.WantedPace(pace: pace)
        message = Message(text: "\(NumberFormat.speed(pace)) at most")
        return .command(.control(.setPace(pace)))
    }

    private mutating func keepValue(_ run: inout RunState) {
        if let kept = run.keptWords { message = Message(text: "\(kept.label) stays \(kept.value)") }
        (run.edit, run.offer) = (nil, nil)
    }
}
