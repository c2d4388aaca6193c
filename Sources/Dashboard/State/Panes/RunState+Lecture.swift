import Experiments
import TerminalUI

/// What the user has chosen in the Lecture pane.
struct LectureViewState: Equatable, Sendable {
    /// The first line in sight.
    var scroll = ScrollPosition()
}

extension RunState {
    /// What an action leads to in the Lecture pane.
    ///
    /// - Parameter area: The cells of its content.
    mutating func lectureAnswer(_ action: Action, area: Rect) -> Answer? {
        let lines = LecturePane.lines(of: settings, width: area.width)
        return lecture.scroll.answer(action, hidden: lines.count - area.height, all: "all of the notes are in sight")
    }
}
