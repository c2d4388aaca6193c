public import Experiments

/// How a run without a screen prints what happens.
public enum RunFormat: String, CaseIterable, Sendable {
    /// A line an epoch, for people.
    case text
    /// A JSON object a line, for programs.
    case jsonl
    /// A heading, and a row an epoch.
    case csv

    /// The lines of an event, none where the format does not tell it.
    ///
    /// - Parameter epochs: The budget of epochs, to align their numbers in text.
    public func lines(for event: RunEvent, epochs: Int) -> [String] {
        switch self {
        case .text: return TextReport.lines(for: event, epochs: epochs)
        case .jsonl: return [JSONReport.line(for: event)]
        case .csv: return CSVReport.lines(for: event)
        }
    }
}
