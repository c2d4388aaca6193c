import Experiments
import TerminalUI

extension DashboardState {
    /// What an action leads to while the run is shown.
    mutating func applyInRun(_ action: Action) -> Response {
        guard var run else { return .none }
        defer { self.run = run }
        switch action {
        case .runOrPause: return runOrPause(&run)
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
        case .nextPane: run.focus = run.focus.moved(by: 1)
        case .previousPane: run.focus = run.focus.moved(by: -1)
        case .up, .down: move(by: action == .down ? 1 : -1, &run)
        case .left, .notchDown: return answer(run.notch(by: -1))
        case .right, .notchUp: return answer(run.notch(by: 1))
        case .enter: return enter(&run)
        case .escape: escape(&run)
        case .erase: run.edit.map { run.edit = .init(key: $0.key, text: String($0.text.dropLast())) }
        case .presets:
            isPickerShown = true
            isHelpShown = false
        case .logScale:
            run.chosenLogScale = !run.isLogScale
            message = Message(text: run.isLogScale ? "loss on a logarithmic axis" : "loss on a linear axis")
        case .startPreset, .help, .repaint, .suspend, .quit: break
        }
        return .none
    }

    private mutating func answer(_ result: (commands: [Command], message: Message?)) -> Response {
        message = result.message
        return Response(commands: result.commands)
    }

    private mutating func runOrPause(_ run: inout RunState) -> Response {
        if case .diverged = run.phase {
            message = Message(text: "it cannot go on: r starts anew", isFault: true)
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

    private mutating func move(by rows: Int, _ run: inout RunState) {
        if run.focus == .hyperparameters {
            message = run.select(by: rows)
        } else if let content = layout.place(of: .parameters)?.content {
            let hidden = run.hiddenTensors(height: content.height)
            run.firstParameter = min(max(0, run.firstParameter + rows), hidden)
            if hidden == 0 { message = Message(text: "all tensors are in sight") }
        }
    }

    private mutating func enter(_ run: inout RunState) -> Response {
        if run.edit != nil { return answer(run.acceptEdit()) }
        if run.offer != nil { return answer(run.acceptOffer()) }
        if run.focus != .hyperparameters {
            run.isZoomed = true
        } else if run.snapshot == nil {
            message = Message(text: "nothing to change before the run is prepared")
        } else if let field = run.selectedField {
            run.edit = RunState.EditLine(key: field.key)
        }
        return .none
    }

    private mutating func escape(_ run: inout RunState) {
        if let key = run.edit?.key ?? run.offer?.key, let field = HyperparameterField[key] {
            (run.edit, run.offer) = (nil, nil)
            message = Message(text: "\(field.label) stays \(run.text(of: field))")
        } else if run.shownDivergence != nil {
            run.hidesDivergence = true
        } else {
            run.isZoomed = false
        }
    }
}
