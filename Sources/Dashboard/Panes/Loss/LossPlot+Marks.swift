import Experiments
import TerminalUI

extension LossPlot {
    /// Columns that a printed figure gets for itself at least, so that figures do not hide the curve.
    private static let columnsPerFigure = 3
    /// Columns that the y axis takes of the pane, as a rule.
    private static let axisColumns = 5

    /// What was changed, what was not finite, and the crosshair.
    var marks: [PlotMark] {
        let events = snapshot.runLog.compactMap { entry -> PlotMark? in
            switch entry.event {
            case .changed where entry.step > 0, .edited where entry.step > 0:
                PlotMark(x: steps.x(Double(entry.step)), glyph: .change, style: look[.hand])
            case .diverged(let divergence): fault(at: divergence.step)
            default: nil
            }
        }
        let gaps = [snapshot.curves.trainingLoss, snapshot.curves.validationLoss].flatMap(\.gaps)
        let cursor = view.cursor.map {
            PlotMark(x: steps.x(Double($0)), glyph: .crossing, style: look[.emphasis])
        }
        return gaps.map(fault) + events + (cursor.map { [$0] } ?? [])
    }

    private func fault(at step: Int) -> PlotMark {
        PlotMark(x: steps.x(Double(step)), glyph: .fault, style: look[.fault], hasUpright: false)
    }

    /// A disc where the crosshair meets each line.
    var cursorMarkers: [PlotMarker] {
        guard let cursor = view.cursor else { return [] }
        return lines.filter { $0.shape != .cloud }.reversed().compactMap { line in
            line.value(at: cursor, of: snapshot).map { value in
                PlotMarker(PlotPoint(steps.x(Double(cursor)), value), .disc, style: look[line.role])
            }
        }
    }

    // MARK: Printed figures

    /// Losses that the lecture printed, where this run can be compared with them.
    var printedLosses: [PrintedFigure] {
        guard snapshot.isComparable else { return [] }
        return snapshot.settings.printed.filter {
            $0.epoch != nil && ($0.quantity == .loss || $0.quantity == .validationLoss)
        }
    }

    /// The printed losses up to the end of the axis, so that those to come have their places on it.
    var figureValues: [Double] {
        printedLosses.filter { step(of: $0) <= reach }.map(\.value)
    }

    /// How a figure and this run compare; nothing while it is still to come.
    func verdict(on figure: PrintedFigure) -> FigureComparison.Verdict? {
        snapshot.comparisons.first { $0.figure == figure }?.verdict
    }

    /// Printed losses as squares, filled once the run has met them, to the last digit or within their tolerance.
    ///
    /// Where they would stand too close, only each second, fourth, fifth and so on is shown, the last one always.
    func figures(columns: Int) -> [PlotMarker] {
        [PrintedQuantity.loss, .validationLoss].flatMap { quantity -> [PlotMarker] in
            let figures = printedLosses.filter { $0.quantity == quantity }
            let stride = Self.stride(figures.filter { step(of: $0) <= reach }.count, columns: columns)
            return figures.enumerated().filter { (figures.count - 1 - $0.offset).isMultiple(of: stride) }.map {
                marker($0.element)
            }
        }
    }

    /// Every how manieth of some figures is shown.
    private static func stride(_ count: Int, columns: Int) -> Int {
        let room = max(1, (columns - axisColumns) / columnsPerFigure)
        return [1, 2, 4, 5, 10, 20, 25, 50, 100].first { count <= room * $0 } ?? max(1, count)
    }

    private func marker(_ figure: PrintedFigure) -> PlotMarker {
        let verdict = verdict(on: figure)
        let line: Role = figure.quantity == .loss ? .train : .validation
        let role: Role = verdict == nil ? .label : verdict == .outside ? .fault : line
        let isMet = verdict == .equal || verdict == .within
        return PlotMarker(
            PlotPoint(steps.x(step(of: figure)), figure.value), isMet ? .filledSquare : .hollowSquare,
            style: look[role], on: isMet ? lines.first { $0.role == line }?.layer : nil)
    }

    private func step(of figure: PrintedFigure) -> Double {
        Double((figure.epoch ?? 0) * snapshot.stepsPerEpoch)
    }
}
