import Experiments
import TerminalUI

/// A cursor on a picture's points, by which they are added, moved and taken away.
struct PointPencil: Equatable, Sendable {
    /// Where it is, in the data's own units.
    var place: PlotPoint
    /// The class that an added point gets.
    var label = 0
    /// The point that moves with the cursor: its number in the data set, and what it should be.
    var taken: Taken?

    /// A point that was taken.
    struct Taken: Equatable, Sendable {
        var row: Int
        var label: Int
    }
}

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

extension RunState {
    /// What an action of the point pencil leads to; nothing where there is no pencil, or it has no use for it.
    mutating func pencilAnswer(_ action: Action, area: Rect, look: Look) -> Answer? {
        guard let field = PencilField(self, area: area, look: look), picture.subject == .output else {
            picture.pencil = nil
            return action == .editPoints ? .said("points are edited in maps and in fits of one feature") : nil
        }
        guard var pencil = picture.pencil else { return action == .editPoints ? takeOutPencil(field) : nil }
        var commands: [Command] = []
        switch action {
        case .left: pencil.place = field.moved(pencil.place, columns: -1, rows: 0)
        case .right: pencil.place = field.moved(pencil.place, columns: 1, rows: 0)
        case .up: pencil.place = field.moved(pencil.place, columns: 0, rows: 1)
        case .down: pencil.place = field.moved(pencil.place, columns: 0, rows: -1)
        case .editPoints, .enter, .takePoint:
            if let taken = pencil.taken {
                let point = values(of: pencil, label: taken.label, field)
                commands = [.change(.movePoint(row: taken.row, features: point.features, target: point.target))]
                pencil.taken = nil
            } else if action != .takePoint {
                let point = values(of: pencil, label: pencil.label, field)
                commands = [.change(.addPoint(features: point.features, target: point.target))]
            } else if let nearest = field.nearest(to: pencil.place) {
                pencil.place = nearest.place
                pencil.taken = PointPencil.Taken(row: nearest.row, label: nearest.label)
            }
        case .removePoint:
            guard let nearest = field.nearest(to: pencil.place) else { return .said("there is no point to take away") }
            pencil.taken = nil
            commands = [.change(.removePoint(row: nearest.row))]
        case .nextClass:
            guard let classCount = field.classCount else {
                return .said("there are no classes; a point's height is what is learnt")
            }
            pencil.label = (pencil.label + 1) % max(1, classCount)
        case .escape where pencil.taken != nil: pencil.taken = nil
        case .escape:
            picture.pencil = nil
            return .said("points stay as they are")
        default: return nil
        }
        picture.pencil = pencil
        return Answer(commands: commands, message: commands.isEmpty ? Message(text: words(of: pencil, field)) : nil)
    }

    private mutating func takeOutPencil(_ field: PencilField) -> Answer {
        focus = .picture
        let pencil = PointPencil(place: field.center)
        picture.pencil = pencil
        return .said(words(of: pencil, field))
    }

    /// Features and target of a point under the pencil.
    private func values(
        of pencil: PointPencil, label: Int, _ field: PencilField
    ) -> (features: [Double], target: Double) {
        field.classCount == nil
            ? ([pencil.place.x], pencil.place.y) : ([pencil.place.x, pencil.place.y], Double(label))
    }

    /// Where the pencil is, and what Enter would do.
    private func words(of pencil: PointPencil, _ field: PencilField) -> String {
        let (x, y) = (
            NumberFormat.signed(pencil.place.x, decimals: 2), NumberFormat.signed(pencil.place.y, decimals: 2)
        )
        let place = "x \(x)  y \(y)"
        if let taken = pencil.taken { return "\(place)  point \(taken.row) moves here with Enter" }
        guard field.classCount != nil else { return "\(place)  Enter adds a point" }
        let names = settings.view.classNames
        let name = names.indices.contains(pencil.label) ? names[pencil.label] : "class \(pencil.label)"
        return "\(place)  Enter adds a point of \(name), c for another class"
    }
}
