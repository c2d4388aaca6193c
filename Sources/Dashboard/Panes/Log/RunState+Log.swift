import Experiments
import TerminalUI

extension RunState {
    /// What an action leads to in the Log pane.
    ///
    /// - Parameter area: The cells of its content.
    mutating func logAnswer(_ action: Action, area: Rect) -> Answer? {
        guard let snapshot else { return nil }
        let hidden = LogRows(snapshot).count - LogPane.Layout(self, in: area).events.height
        var scroll = ScrollPosition(offset: log.firstRow ?? max(0, hidden))
        let answer = scroll.answer(action, hidden: hidden, page: area.height, all: "all events are in sight")
        if answer != nil { log.firstRow = scroll.offset >= hidden ? nil : scroll.offset }
        return answer
    }
}
