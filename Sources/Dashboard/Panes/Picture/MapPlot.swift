import Experiments
import TerminalUI

/// The plane of two features as a map: tints by the model's answer, its boundary, the points.
struct MapPlot {
    private let map: MapPicture
    private let look: Look
    private let isHard: Bool
    private let showsHeldOut: Bool
    private let pencil: PointPencil?

    /// A map; soft, and of the points that are trained on unless told.
    init(
        _ map: MapPicture, look: Look, isHard: Bool = false, showsHeldOut: Bool = false, pencil: PointPencil? = nil
    ) {
        self.map = map
        self.look = look
        self.isHard = isHard
        self.showsHeldOut = showsHeldOut
        self.pencil = pencil
    }

    /// The map as a widget.
    var widget: FieldMap {
        var widget = FieldMap(
            field, shading: shading, boundaryStyle: look[.train], points: points,
            x: map.bounds.minX...max(map.bounds.minX, map.bounds.maxX),
            y: map.bounds.minY...max(map.bounds.minY, map.bounds.maxY))
        widget.isHard = isHard
        return widget
    }

    /// The line under the map, as many of its entries as fit.
    func key(_ names: [String], width: Int) -> [TextRun] {
        let labels = Array(0..<max(map.classCount, 2))
        // Of two classes the positive one comes first.
        var entries: [[TextRun]] = (labels.count == 2 ? labels.reversed() : labels).map { label in
            let mark = mark(label)
            let name = names.indices.contains(label) ? names[label] : "class \(label)"
            return [TextRun(mark.sign(look), look[mark.role]), look.run(" \(name)", .label)]
        }
        entries.append([TextRun(look.glyphs[.cross], look[.wrong]), look.run(" wrong", .label)])
        if showsHeldOut {
            let signs =
                labels.count == 2 ? look.glyphs[.filledSquare] + look.glyphs[.hollowSquare] : look.glyphs[.smallRing]
            entries.append([TextRun(signs, look[.text]), look.run(" held out", .label)])
        }
        if let boundary { entries.append(boundary) }
        return entries.joined(width: width)
    }

    /// How the boundary is seen: as a line in braille, else as the edge of the shading.
    private var boundary: [TextRun]? {
        let stroke = TextRun(look.glyphs[.boundary], look[.train])
        if map.classCount > 2 {
            let isDrawn = look.glyphs == .braille || look.theme.depth == .none
            return isDrawn ? [stroke, look.run(" border", .label)] : nil
        }
        if look.glyphs == .braille { return [stroke, look.run(" p = 0.5", .label)] }
        guard case .inside = shading else { return nil }
        return [stroke, look.run(" p > 0.5", .label)]
    }

    private var field: FieldMap.Field {
        if map.classCount <= 2 {
            return .values(corners: map.corners.map(Double.init), columns: map.columns, rows: map.rows)
        }
        // As fine as the dots of the border.
        let (columns, rows) = (map.columns * look.glyphs.dotsAcross, map.rows * look.glyphs.dotsDown)
        let best = (0..<rows * columns).map { place in
            likeliest(
                x: (Double(place % columns) + 0.5) / Double(look.glyphs.dotsAcross),
                y: (Double(place / columns) + 0.5) / Double(look.glyphs.dotsDown))
        }
        return .classes(winners: best.map(\.label), certainty: best.map(\.share), columns: columns, rows: rows)
    }

    /// The class with the greatest probability at a place in cells, between the corners around it.
    private func likeliest(x: Double, y: Double) -> (label: Int, share: Double) {
        let (column, row) = (min(Int(x), map.columns - 1), min(Int(y), map.rows - 1))
        let (right, down) = (x - Double(column), y - Double(row))
        let upper = (row * (map.columns + 1) + column) * map.classCount
        let lower = upper + (map.columns + 1) * map.classCount
        guard map.corners.indices.contains(lower + 2 * map.classCount - 1) else { return (0, .nan) }
        var best = (label: 0, share: -Double.infinity)
        for label in 0..<map.classCount {
            func between(_ left: Int) -> Double {
                Double(map.corners[left]) * (1 - right) + Double(map.corners[left + map.classCount]) * right
            }
            let share = between(upper + label) * (1 - down) + between(lower + label) * down
            if share > best.share { best = (label, share) }
        }
        return best
    }

    private var shading: FieldMap.Shading {
        if map.classCount > 2 { return classShading }
        if let tints = look.theme.mapTints {
            // Blank cells in the colour of what stands there: neighbours of one tint then need no change of colours.
            let roles: [Role] = [.negative, .negative, .train, .train, .positive, .positive]
            return .tints(zip(tints, roles).map { Style(foreground: look[$1].foreground, background: $0) })
        }
        if look.theme.depth == .none { return .inside(look[.text]) }
        let shades = look.theme.mapShades
        return .twoSided(low: Style(foreground: shades.lower), high: Style(foreground: shades.upper))
    }

    /// Each class has a tint of its own where one is surer of it than three in five; without colours the borders alone tell.
    private var classShading: FieldMap.Shading {
        if let tints = look.theme.classTints {
            let unsure = Style(background: tints.unsure)
            return .classes(
                (0..<map.classCount).map { label in
                    let sure = Style(background: tints.classes[label % tints.classes.count])
                    return [unsure, unsure, unsure, sure, sure]
                })
        }
        if look.theme.depth == .none { return .edges(look[.train]) }
        return .shadedClasses((0..<map.classCount).map { look[mark($0).role] })
    }

    /// The pencil's cursor, which no point may hide: what it would add or moves, between two marks.
    private var cursor: [FieldPoint] {
        guard let pencil else { return [] }
        let width = (map.bounds.maxX - map.bounds.minX) / Double(max(1, map.columns))
        let mark = mark(pencil.taken?.label ?? pencil.label)
        let (left, right) = (pencil.place.x - width, pencil.place.x + width)
        return [
            FieldPoint(pencil.place, mark.glyph, letter: mark.letter, style: look[mark.role], isUrgent: true),
            FieldPoint(PlotPoint(left, pencil.place.y), .cursor, style: look[.emphasis], isUrgent: true),
            FieldPoint(PlotPoint(right, pencil.place.y), .cursorBack, style: look[.emphasis], isUrgent: true),
        ]
    }

    private var points: [FieldPoint] {
        cursor
            + map.points.lazy.filter { showsHeldOut || !$0.isValidation }.map { point in
                let mark = mark(point.label)
                let place = PlotPoint(point.x, point.y)
                if point.label != point.prediction {
                    return FieldPoint(place, .cross, style: look[.wrong], isUrgent: true)
                }
                return point.isValidation
                    ? FieldPoint(place, mark.heldOut, style: look[mark.role])
                    : FieldPoint(place, mark.glyph, letter: mark.letter, style: look[mark.role])
            }
    }

    private func mark(_ label: Int) -> ClassMark { ClassMark(label, of: map.classCount) }
}

extension [[TextRun]] {
    /// The entries side by side, two blanks between them, as many as fit into some columns.
    func joined(width: Int) -> [TextRun] {
        var runs: [TextRun] = []
        for entry in self {
            let longer = runs + (runs.isEmpty ? [] : [TextRun("  ")]) + entry
            if longer.columns > width { break }
            runs = longer
        }
        return runs
    }
}
