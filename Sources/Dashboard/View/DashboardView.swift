import Experiments
import TerminalUI

/// State → cells: the whole screen.
enum DashboardView {
    /// The screen of a state.
    ///
    /// - Parameter now: The loop's clock; it shows only while a run is being prepared.
    static func render(_ state: DashboardState, now: Duration) -> CellBuffer {
        var buffer = drawn(state, now: now)
        buffer.paint(state.look.theme)
        return buffer
    }

    private static func drawn(_ state: DashboardState, now: Duration) -> CellBuffer {
        var buffer = CellBuffer(state.size)
        let layout = state.layout
        if layout.isTooSmall {
            TooSmallView.draw(state.size, look: state.look, into: &buffer)
            return buffer
        }
        let shownRun = state.isPickerShown ? nil : state.run
        if let shownRun {
            HeaderView.draw(shownRun, look: state.look, in: layout.header, into: &buffer)
        } else {
            HeaderView.drawProgram(look: state.look, in: layout.header, into: &buffer)
        }
        if state.page != nil {
            drawPage(state, in: layout.body, into: &buffer)
        } else if let shownRun {
            drawRun(shownRun, state, layout, now: now, into: &buffer)
        } else {
            PickerView.draw(state.picker, look: state.look, in: layout.body, into: &buffer)
        }
        EventLine.draw(state, in: layout.eventLine, into: &buffer)
        drawKeyLine(state, in: layout.keyLine, into: &buffer)
        return buffer
    }

    private static func drawPage(_ state: DashboardState, in area: Rect, into buffer: inout CellBuffer) {
        switch state.page {
        case .help: HelpView.draw(state, in: area, into: &buffer)
        case .options: OptionsPage.draw(state, in: area, into: &buffer)
        case .words, .explanation:
            let isOverRun = state.run != nil && !state.isPickerShown
            state.textPage?.draw(
                offset: state.pageOffset, isBehind: isOverRun, look: state.look, in: area, into: &buffer)
        case nil: break
        }
    }

    private static func drawRun(
        _ run: RunState, _ state: DashboardState, _ layout: DashboardLayout, now: Duration,
        into buffer: inout CellBuffer
    ) {
        if let failure = run.failure {
            FailedView.draw(failure, run: run, look: state.look, in: layout.body, into: &buffer)
        } else if let snapshot = run.snapshot, run.phase != .preparing {
            BigFigures.draw(snapshot, look: state.look, in: layout.figures, into: &buffer)
            let notice = run.shownDivergence.flatMap { divergence in
                layout.notice.map { (divergence: divergence, place: $0) }
            }
            for place in layout.places where place != notice?.place {
                let shown = place.pane.showsNumbers ? run.standing : run
                PaneView.draw(place, run: shown, snapshot: shown.snapshot ?? snapshot, look: state.look, into: &buffer)
            }
            if let notice {
                DivergedPane.draw(
                    notice.divergence, run: run, snapshot: snapshot, at: notice.place, look: state.look, into: &buffer)
            }
        } else {
            let elapsed = now - run.startedAt
            PreparingView.draw(run, elapsed: elapsed, look: state.look, in: layout.body, into: &buffer)
        }
    }

    private static func drawKeyLine(_ state: DashboardState, in area: Rect, into buffer: inout CellBuffer) {
        let theme = state.look.theme
        let width = area.width - 2 * DashboardLayout.margin
        let entries = KeyMap.keyLine(for: state.scenes, width: width, glyphs: state.look.glyphs) { word in
            switch word {
            case .fixed(let text): text
            // Of one length, so that the words beside it stay where they are.
            case .runOrPause: state.run?.isRunning == true ? "pause" : "run  "
            case .keep: state.run?.keptWords.map { "keep \($0.value)" } ?? "keep"
            }
        }
        KeyLine(
            entries, keyStyle: theme.style(.emphasis, on: .bar), wordStyle: theme.style(.label, on: .bar),
            ground: theme.style(.label, on: .bar), margin: DashboardLayout.margin
        ).draw(in: area, glyphs: state.look.glyphs, into: &buffer)
    }
}
