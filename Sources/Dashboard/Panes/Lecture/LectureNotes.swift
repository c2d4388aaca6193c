import Experiments
import TerminalUI

/// The notes of a preset: title, where it comes from, what it shows and what to try.
enum LectureNotes {
    /// The notes in lines of some width, a blank one between two paragraphs.
    static func lines(of preset: Preset, look: Look, width: Int) -> [[TextRun]] {
        var blocks = [preset.title.wrapped(width).map { [look.run($0, .emphasis)] }]
        if let lecture = preset.lecture {
            blocks[0] += "lecture \(lecture.number), \(lecture.source)".wrapped(width).map { [look.run($0, .label)] }
        }
        blocks += preset.noteParagraphs.map { $0.wrapped(width).map { [look.run($0)] } }
        return Array(blocks.joined(separator: [[]]))
    }
}
