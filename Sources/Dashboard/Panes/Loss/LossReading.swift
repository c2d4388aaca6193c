import Experiments
import TerminalUI

/// What the crosshair of the Loss pane reads: step, epoch, and the value of each line there.
struct LossReading {
    private let plot: LossPlot
    private let step: Int

    /// The reading under a plot's crosshair; nothing where it has none.
    init?(_ plot: LossPlot) {
        guard let cursor = plot.view.cursor else { return nil }
        self.plot = plot
        step = cursor
    }

    /// `step 48, epoch 9`.
    var place: String {
        let name = "step \(NumberText.count(step))"
        guard plot.snapshot.stepsPerEpoch > 1, plot.steps.hasOneEpochLength else { return name }
        return "\(name), epoch \(NumberText.count(plot.steps.epoch(of: step)))"
    }

    /// The reading as an event line, in forms from long to short.
    func forms(_ look: Look) -> [[TextRun]] {
        let mark = look.run("\(look.glyphs[.crossing]) ", .emphasis)
        let values = plot.lines.compactMap { line -> [TextRun]? in
            guard let value = line.value(at: step, of: plot.snapshot) else { return nil }
            let role = line.role == .batch ? Role.ghost : line.role
            return [look.run("  \(line.name) ", .label), look.run(NumberFormat.loss(value), role)]
        }
        return (0..<max(1, values.count)).map { dropped in
            [mark, look.run(place)] + values.dropLast(dropped).flatMap { $0 }
        }
    }
}

extension LossPlot {
    /// The first and the last step that any line reaches.
    var cursorRange: ClosedRange<Int> {
        let ends = lines.compactMap { $0.curve.buckets.last?.lastStep }
        return 1...max(1, ends.max() ?? 1)
    }

    /// The step so many columns of the screen to the right of another, one step away at least.
    ///
    /// - Parameter size: Cells of the pane.
    func step(from step: Int, by columns: Int, in size: Size) -> Int {
        let width = chart(size).plotArea(in: Rect(size), glyphs: look.glyphs).width
        let distance = Double(columns) * reach / Double(max(1, width - 1))
        let moved = abs(distance) < 1 ? columns.signum() : Int(distance.rounded())
        return clamped(step + moved)
    }

    /// The step in a column of the pane, for the mouse.
    func step(atColumn column: Int, in size: Size) -> Int {
        let plot = chart(size).plotArea(in: Rect(size), glyphs: look.glyphs)
        let share = Double(column - plot.x) / Double(max(1, plot.width - 1))
        return clamped(Int((share * reach).rounded()))
    }

    private func clamped(_ step: Int) -> Int {
        min(max(cursorRange.lowerBound, step), cursorRange.upperBound)
    }
}
