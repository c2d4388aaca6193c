import Experiments

/// Lecture mode while it is on: big figures, and the panes that the preset names.
struct LectureMode: Equatable, Sendable {
    /// The panes before it.
    var panes: PaneChoice
    /// The focus before it.
    var focus: Pane
    /// Whether a pane was enlarged before it.
    var isZoomed: Bool
}

extension RunState {
    /// Turns lecture mode on, or gives back what was before it.
    mutating func toggleLectureMode() {
        if let before = lectureMode {
            (panes, focus, isZoomed, lectureMode) = (before.panes, before.focus, before.isZoomed, nil)
            return
        }
        lectureMode = LectureMode(panes: panes, focus: focus, isZoomed: isZoomed)
        let named = settings.view.panes.compactMap(Pane.init(rawValue:))
        panes.choose(named.isEmpty ? [.loss, .picture] : named)
        isZoomed = false
        if !named.contains(focus) { focus = named.first ?? .loss }
    }
}
