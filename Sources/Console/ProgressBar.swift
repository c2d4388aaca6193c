public import Experiments

/// A line that tells how far a run is, for standard error.
public struct ProgressBar: Sendable {
    private let epochs: Int
    private let width: Int

    /// A bar over a budget of epochs, `width` characters long.
    public init(epochs: Int, width: Int = 30) {
        self.epochs = max(1, epochs)
        self.width = max(1, width)
    }

    /// The line for an event, to be written over the one before; an empty one clears it at the end.
    public func line(for event: RunEvent) -> String {
        switch event {
        case .start: return line(done: 0, loss: nil)
        case .epoch(let epoch): return line(done: epoch.epoch, loss: epoch.loss)
        case .end: return ""
        }
    }

    /// The line for a place among the lectures' experiments.
    public static func line(for progress: ReproductionProgress, width: Int = 30) -> String {
        let share = (Double(progress.done) + progress.share) / Double(max(1, progress.total))
        return "\(bar(share: share, width: width)) \(progress.done + 1)/\(progress.total) \(progress.experiment)"
    }

    private func line(done: Int, loss: Double?) -> String {
        let bar = Self.bar(share: Double(done) / Double(epochs), width: width)
        let figure = loss.map { "  loss \(SignificantDigits.text($0, digits: 5))" } ?? ""
        return "\(bar) epoch \(done)/\(epochs)\(figure)"
    }

    private static func bar(share: Double, width: Int) -> String {
        let filled = Int((min(1, share) * Double(width)).rounded(.down))
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled) + "]"
    }
}
