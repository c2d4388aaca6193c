import Experiments
import TerminalUI

/// The plane of two features as a map: tints by the model's answer, its boundary, the points.
struct MapPlot {
    private let map: MapPicture
    private let look: Look

    init(_ map: MapPicture, look: Look) {
        self.map = map
        self.look = look
    }

    /// The map as a widget.
    var widget: FieldMap {
        FieldMap(
            field, shading: shading, boundaryStyle: look[.train], points: points,
            x: map.bounds.minX...max(map.bounds.minX, map.bounds.maxX),
            y: map.bounds.minY...max(map.bounds.minY, map.bounds.maxY))
    }

    /// The line under the map, as many of its entries as fit.
    func key(_ names: [String], width: Int) -> [TextRun] {
        var entries: [[TextRun]] = (0..<max(map.classCount, 2)).reversed().map { label in
            let name = names.indices.contains(label) ? names[label] : "class \(label)"
            return [TextRun(look.glyphs[glyph(of: label)], style(of: label)), look.run(" \(name)", .label)]
        }
        entries.append([TextRun(look.glyphs[.cross], look[.wrong]), look.run(" wrong", .label)])
        if let boundary { entries.append(boundary) }
        var runs: [TextRun] = []
        for entry in entries {
            let longer = runs + (runs.isEmpty ? [] : [TextRun("  ")]) + entry
            if longer.columns > width { break }
            runs = longer
        }
        return runs
    }

    /// How the boundary is seen: as a line in braille, else as the edge of the shading.
    private var boundary: [TextRun]? {
        let stroke = TextRun(look.glyphs[.boundary], look[.train])
        if look.glyphs == .braille { return [stroke, look.run(" p = 0.5", .label)] }
        guard case .inside = shading else { return nil }
        return [stroke, look.run(" p > 0.5", .label)]
    }

    private var field: FieldMap.Field {
        if map.classCount <= 2 {
            return .values(corners: map.corners.map(Double.init), columns: map.columns, rows: map.rows)
        }
        let best = (0..<map.rows * map.columns).map { cell in
            likeliest(row: cell / map.columns, column: cell % map.columns)
        }
        return .classes(
            winners: best.map(\.label), certainty: best.map(\.share), columns: map.columns, rows: map.rows)
    }

    /// The class with the greatest mean probability at the corners of a cell.
    private func likeliest(row: Int, column: Int) -> (label: Int, share: Double) {
        let shares = (0..<map.classCount).map { label in
            [(0, 0), (0, 1), (1, 0), (1, 1)].reduce(0.0) { sum, corner in
                let place = (row + corner.0) * (map.columns + 1) + column + corner.1
                let index = place * map.classCount + label
                return sum + (map.corners.indices.contains(index) ? Double(map.corners[index]) / 4 : 0)
            }
        }
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
        return (best, shares.indices.contains(best) ? shares[best] : 0)
    }

    private var shading: FieldMap.Shading {
        // More than two classes have no sides: their boundaries and the shapes of their points tell them apart.
        if map.classCount > 2 { return .classes([]) }
        if let tints = look.theme.mapTints { return .tints(tints.map { Style(background: $0) }) }
        if look.theme.depth == .none { return .inside(look[.text]) }
        let shades = look.theme.mapShades
        return .twoSided(low: Style(foreground: shades.lower), high: Style(foreground: shades.upper))
    }

    private var points: [FieldPoint] {
        map.points.map { point in
            let isWrong = point.label != point.prediction
            return FieldPoint(
                PlotPoint(point.x, point.y), isWrong ? .cross : glyph(of: point.label),
                style: isWrong ? look[.wrong] : style(of: point.label), isUrgent: isWrong)
        }
    }

    private func glyph(of label: Int) -> Glyph {
        let glyphs: [Glyph] = [.ring, .disc, .hollowSquare, .filledSquare, .change]
        return glyphs[abs(label) % glyphs.count]
    }

    private func style(of label: Int) -> Style {
        let roles: [Role] = [.negative, .positive, .text, .validation, .label]
        return look[roles[abs(label) % roles.count]]
    }
}
