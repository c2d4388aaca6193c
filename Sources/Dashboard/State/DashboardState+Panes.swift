import Experiments
import TerminalUI

extension DashboardState {
    /// The panes that are called up, the one in focus among them.
    var panes: [Pane] { run.map(panes(of:)) ?? [] }

    private func panes(of run: RunState) -> [Pane] {
        var choice = run.panes
        choice.show(run.focus, on: size)
        return choice.panes(on: size)
    }

    /// Puts a new run on the screen: with the values in focus where pictures stand beside them, else with the first picture.
    mutating func begin(_ request: RunRequest, now: Duration) {
        run = RunState(request, startedAt: now)
        takeLayout()
        let hasPicture = layout.places.contains { $0.pane.band == .pictures }
        if !hasPicture, let picture = panes.first(where: { $0.band == .pictures }) { run?.focus = picture }
    }

    /// Moves the focus to the pane so many places on, around the end.
    func moveFocus(by places: Int, _ run: inout RunState) {
        let all = panes(of: run)
        guard let index = all.firstIndex(of: run.focus) else { return }
        run.focus = all[((index + places) % all.count + all.count) % all.count]
    }

    /// Shows a pane, or puts it away; the focus stays where it can.
    ///
    /// - Returns: Why nothing happened.
    func toggle(_ pane: Pane, _ run: inout RunState) -> Message? {
        guard !run.isZoomed else {
            run.focus = pane
            run.panes.show(pane, on: size)
            return nil
        }
        guard layout.place(of: pane) == nil else {
            let rest = panes(of: run).filter { $0 != pane }
            guard let next = rest.first(where: { $0 > pane }) ?? rest.last else {
                return Message(text: "the last pane stays")
            }
            run.panes.choose(rest)
            if run.focus == pane { run.focus = next }
            return nil
        }
        run.panes.choose(panes(of: run))
        run.panes.show(pane, on: size)
        let after = DashboardLayout(
            size: size, panes: run.panes.panes(on: size), focus: run.focus, isZoomed: false)
        let isSeen = after.place(of: pane) != nil && after.place(of: run.focus) != nil
        if !isSeen { run.focus = pane }
        return nil
    }

    /// The panes that fit the screen's size, none of them enlarged.
    func usualPanes(_ run: inout RunState) {
        run.panes.reset()
        run.isZoomed = false
        if !run.panes.panes(on: size).contains(run.focus) { run.focus = .hyperparameters }
    }
}
