import Experiments
import TerminalUI

/// What the user has chosen in the Lecture pane.
struct LectureViewState: Equatable, Sendable {
    /// The page that the keys go to.
    var section = LectureSection.notes
    private var scroll: [LectureSection: ScrollPosition] = [:]

    /// The first line in sight of a page.
    func offset(of section: LectureSection) -> Int { scroll[section]?.offset ?? 0 }

    /// Scrolls the page in focus.
    ///
    /// - Parameters:
    ///   - hidden: How many of its lines do not fit.
    ///   - page: Rows in sight.
    mutating func scroll(_ action: Action, hidden: Int, page: Int) -> Answer? {
        scroll[section, default: ScrollPosition()].answer(
            action, hidden: hidden, page: page, all: "all of it is in sight")
    }
}

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
