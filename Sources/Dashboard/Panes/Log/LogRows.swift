import Experiments
import TerminalUI

/// What happened in a run, a row an event; printed figures of one moment share a row.
struct LogRows {
    private let entries: [LogEntry]
    private let snapshot: Snapshot

    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
        var entries: [LogEntry] = []
        for entry in snapshot.log {
            if let last = entries.last, last.isJoined(by: entry) { entries.removeLast() }
            entries.append(entry)
        }
        self.entries = entries
    }

    /// Number of rows.
    var count: Int { entries.count }

    /// Some rows of some width: the step, then the longest form of the event that fits.
    func lines(_ rows: Range<Int>, look: Look, width: Int) -> [[TextRun]] {
        let steps = String(entries.map(\.shownStep).max() ?? 0).count
        return rows.clamped(to: entries.indices).map { index in
            let entry = entries[index]
            let place = look.run(String(entry.shownStep).padded(to: steps) + "  ", .label)
            let forms = EventText.forms(of: entry, in: snapshot, look: look)
            let text = forms.first { $0.columns + place.columns <= width } ?? forms.last ?? []
            return [place] + text
        }
    }
}

extension LogEntry {
    /// Whether a later event takes the row of this one: both are printed figures that were reached at one step.
    fileprivate func isJoined(by later: LogEntry) -> Bool {
        guard case .compared = event, case .compared = later.event else { return false }
        return step == later.step && epoch == later.epoch
    }
}
