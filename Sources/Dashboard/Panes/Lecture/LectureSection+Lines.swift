import Experiments
import TerminalUI

extension LectureSection {
    /// The section's lines, none wider than some columns.
    func lines(_ run: RunState, _ snapshot: Snapshot, look: Look, width: Int) -> [[TextRun]] {
        switch self {
        case .notes: LectureNotes.lines(of: snapshot.settings, look: look, width: width)
        case .model: LectureModel.lines(of: snapshot.settings, look: look, width: width)
        case .figures: LectureFigures(run, snapshot, look: look).lines(width: width)
        }
    }
}
