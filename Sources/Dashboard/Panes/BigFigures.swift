import Experiments
import TerminalUI

/// Epoch, loss and accuracy in digits that are read from the last row.
enum BigFigures {
    private static let gap = 4

    /// Rows that the figures take on a screen, their names above them and a blank row below included.
    static func rows(in glyphs: GlyphSet) -> Int { BigText.rows(in: glyphs) + 2 }

    /// A figure and its name.
    private struct Figure {
        var text: BigText
        var name: String
        /// The lower, the longer it stays.
        var rank: Int
        var columns: Int { max(text.columns, name.columns) }
    }

    /// Draws the figures side by side, those that fit.
    static func draw(_ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        guard !area.isEmpty else { return }
        let figures = fitting(figures(snapshot, look: look), into: area.width)
        let free = area.width - figures.reduce(0) { $0 + $1.columns }
        let gap = figures.count > 1 ? min(free / (figures.count - 1), 3 * gap) : 0
        var x = area.x
        for figure in figures {
            buffer.write([look.run(figure.name, .label)], x: x, y: area.y, in: area)
            let place = Rect(x: x, y: area.y + 1, width: figure.columns, height: area.height).intersection(area)
            figure.text.draw(in: place, glyphs: look.glyphs, into: &buffer)
            x += figure.columns + gap
        }
    }

    private static func figures(_ snapshot: Snapshot, look: Look) -> [Figure] {
        let epochs = snapshot.epochs
        let position = "\(String(epochs.current).padded(to: String(epochs.total).count))/\(epochs.total)"
        var figures = [Figure(text: BigText(position, style: look[.text]), name: "epoch", rank: 2)]
        func add(_ value: String?, _ name: String, _ role: Role, rank: Int) {
            if let value { figures.append(Figure(text: BigText(value, style: look[role]), name: name, rank: rank)) }
        }
        let curves = snapshot.curves
        add(curves.trainingLoss.last.map(NumberFormat.loss), "training loss", .train, rank: 0)
        let accuracy = snapshot.validationAccuracy.map { ($0, "validation accuracy", snapshot.facts.validationRows) }
        if let (value, name, rows) = accuracy
            ?? snapshot.accuracy.map({ ($0, "accuracy", snapshot.facts.trainingRows) })
        {
            add(NumberFormat.accuracy(value, samples: rows), name, .emphasis, rank: 1)
        }
        add(curves.validationLoss.last.map(NumberFormat.loss), "validation loss", .validation, rank: 3)
        return figures
    }

    private static func fitting(_ figures: [Figure], into width: Int) -> [Figure] {
        var kept = figures
        while kept.count > 1, kept.reduce(-gap, { $0 + $1.columns + gap }) > width {
            guard let last = kept.map(\.rank).max() else { break }
            kept.removeAll { $0.rank == last }
        }
        return kept
    }
}
