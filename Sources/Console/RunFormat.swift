public import Experiments

/// How a run without a screen prints what happens.
public enum RunFormat: String, CaseIterable, Sendable {
    /// A line an epoch, for people; in the words of the preset's lecture where it has some.
    case text
    /// A JSON object a line, for programs.
    case jsonl
    /// A heading, and a row an epoch.
    case csv

    /// The lines of an event, none where the format does not tell it.
    ///
    /// - Parameters:
    ///   - epochs: The budget of epochs, to align their numbers in text.
    ///   - line: How the lecture prints an epoch, and which of them; text is written so where it is known.
    public func lines(for event: RunEvent, epochs: Int, line: LineTemplate? = nil) -> [String] {
        switch self {
        case .text: return TextReport.lines(for: event, epochs: epochs, line: line)
        case .jsonl: return [JSONReport.line(for: event)]
        case .csv: return CSVReport.lines(for: event)
        }
    }
}
