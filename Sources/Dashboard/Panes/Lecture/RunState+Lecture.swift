import Experiments
import TerminalUI

extension RunState {
    /// What an action leads to in the Lecture pane.
    ///
    /// - Parameter area: The cells of its content.
    mutating func lectureAnswer(_ action: Action, area: Rect, look: Look) -> Answer? {
        switch action {
        case .left, .right:
            let next = lecture.section.moved(by: action == .right ? 1 : -1)
            guard next != lecture.section else { return .said("the \(next.rawValue) are the \(next.place) page") }
            lecture.section = next
            return .done
        default:
            guard let snapshot else { return nil }
            let column = LecturePane.columns(in: area, section: lecture.section).first { $0.section == lecture.section }
            guard let text = column?.text else { return nil }
            let width = LecturePane.textWidth(text)
            let lines = lecture.section.lines(self, snapshot, look: look, width: width)
            return lecture.scroll(action, hidden: lines.count - text.height, page: text.height)
        }
    }
}
