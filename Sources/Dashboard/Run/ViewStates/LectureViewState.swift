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
