import Experiments
import TerminalUI

/// The plane that a pencil moves over: what of it is shown, how far a cell reaches, and the points on it.
struct PencilField {
    /// A point that can be taken.
    struct Point {
        var row: Int
        var place: PlotPoint
        var label: Int
    }

    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
    /// What one column and one row stand for.
    let cell: (width: Double, height: Double)
    let points: [Point]
    /// Number of classes; nothing where the vertical coordinate is what is learnt.
    let classCount: Int?

    /// The plane of a picture in some cells; nothing where its points cannot be edited by two coordinates.
    init?(_ run: RunState, area: Rect, look: Look) {
        switch run.picture.shown {
        case .map(let map) where map.columns > 0 && map.rows > 0:
            let bounds = map.bounds
            (x, y) = (bounds.minX...max(bounds.minX, bounds.maxX), bounds.minY...max(bounds.minY, bounds.maxY))
            let field = PictureLayout(area).field
            cell = (
                (bounds.maxX - bounds.minX) / Double(max(1, field.width)),
                (bounds.maxY - bounds.minY) / Double(max(1, field.height))
            )
            points = map.points.filter { run.picture.showsHeldOut || !$0.isValidation }
                .map { Point(row: $0.row, place: PlotPoint($0.x, $0.y), label: $0.label) }
            classCount = map.classCount
        case .fit(let fit) where run.settings.view.picture == .fit:
            let chart = FitPlot(fit, settings: run.settings, range: run.picture.fitRange, look: look).chart
            let shown = chart.shown(in: area, glyphs: look.glyphs)
            (x, y, cell) = (shown.x, shown.y, shown.cell)
            points = fit.points.map { Point(row: $0.row, place: PlotPoint($0.x, $0.y), label: 0) }
            classCount = nil
        default: return nil
        }
    }

    /// The middle.
    var center: PlotPoint { PlotPoint((x.lowerBound + x.upperBound) / 2, (y.lowerBound + y.upperBound) / 2) }

    /// The place so many cells further, at most at the edge.
    func moved(_ place: PlotPoint, columns: Int, rows: Int) -> PlotPoint {
        func within(_ value: Double, _ range: ClosedRange<Double>) -> Double {
            min(max(value, range.lowerBound), range.upperBound)
        }
        return PlotPoint(
            within(place.x + Double(columns) * cell.width, x), within(place.y + Double(rows) * cell.height, y))
    }

    /// The point nearest to a place as the eye sees it, a row counting as two columns.
    func nearest(to place: PlotPoint) -> Point? {
        func distance(_ point: Point) -> Double {
            let columns = (point.place.x - place.x) / max(cell.width, 1e-300)
            let rows = 2 * (point.place.y - place.y) / max(cell.height, 1e-300)
            return columns * columns + rows * rows
        }
        return points.min { distance($0) < distance($1) }
    }
}
