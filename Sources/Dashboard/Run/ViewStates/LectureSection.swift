/// What the Lecture pane has to say, a page each.
enum LectureSection: String, CaseIterable, Sendable {
    case notes, model, figures

    /// Columns that its lines want: those of a pane, or of a line of code.
    var columns: Int { self == .model ? 72 : 38 }

    /// Whether it is the first or the last one, in words.
    var place: String { self == Self.allCases.first ? "first" : "last" }

    /// The section so many pages on; the ends stay.
    func moved(by pages: Int) -> LectureSection {
        let all = Self.allCases
        let index = (all.firstIndex(of: self) ?? 0) + pages
        return all[min(max(0, index), all.count - 1)]
    }
}
