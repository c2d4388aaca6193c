import Experiments
import Foundation
import TerminalUI

/// The loss over a plane of the parameters: heights as tints or level lines, the path on top.
struct LandscapePlot {
    /// Level lines where there are no tints: as many as tints would have edges.
    private static let levels = (1...5).map { Double($0) / 6 }
    /// By what factor heights differ at most; below, everything is the valley.
    private static let depth = 1e3
    /// Cells that axes take: their labels at the left, the title above, two rows below.
    private static let axisCells = (left: 6, above: 1, below: 2)

    private let landscape: LandscapePicture
    private let look: Look

    init(_ landscape: LandscapePicture, look: Look) {
        self.landscape = landscape
        self.look = look
    }

    /// The cells of a pane's content that the field takes, about: its grid need not be that of the cells.
    static func field(in area: Rect) -> Rect {
        let plot = PictureLayout(area).field
        return Rect(
            x: plot.x, y: plot.y, width: plot.width - axisCells.left,
            height: plot.height - axisCells.above - axisCells.below)
    }

    /// Draws the field, axes and path over it, and the key below.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let layout = PictureLayout(area)
        let chart = chart(rows: layout.field.height)
        let plot = chart.plotArea(in: layout.field, glyphs: look.glyphs)
        map.draw(in: plot, glyphs: look.glyphs, into: &buffer)
        chart.draw(in: layout.field, glyphs: look.glyphs, into: &buffer)
        buffer.write(key(width: layout.key.width), x: layout.key.x, y: layout.key.y, in: layout.key)
    }

    private var map: FieldMap {
        let field = FieldMap.Field.values(corners: heights, columns: landscape.columns, rows: landscape.rows)
        if let tints = look.theme.heightTints {
            return FieldMap(field, shading: .tints(tints.map { Style(background: $0) }), boundaryStyle: nil)
        }
        guard look.glyphs == .braille else {
            return FieldMap(field, shading: .ramp([" ", " ", ".", ".", ":", ":"], look[.rule]), boundaryStyle: nil)
        }
        var map = FieldMap(field, shading: .tints([]), boundaryStyle: look[.rule])
        map.contours = Self.levels
        return map
    }

    /// The logarithm of the loss, from 0 at its least to 1 at its greatest.
    private var heights: [Double] {
        let finite = landscape.corners.filter { $0.isFinite && $0 >= 0 }
        let top = Double(finite.max() ?? 1)
        let bottom = max(Double(finite.min() ?? 0), top / Self.depth)
        guard top > bottom, bottom > 0 else { return landscape.corners.map { $0.isFinite ? 0 : .nan } }
        let range = log10(top / bottom)
        return landscape.corners.map { loss in
            loss.isFinite ? log10(max(Double(loss), bottom) / bottom) / range : .nan
        }
    }

    private func chart(rows: Int) -> LineChart {
        let bounds = landscape.bounds
        // The first and the last dot lie within the cells at the edges.
        let (width, height) = (bounds.maxX - bounds.minX, bounds.maxY - bounds.minY)
        let half = height / Double(2 * max(1, rows - Self.axisCells.above - Self.axisCells.below))
        let path = landscape.path.map { PlotPoint($0.x, $0.y) }
        var chart = LineChart(
            x: bounds.minX...max(bounds.maxX, bounds.minX + width), y: (bounds.minY + half)...(bounds.maxY - half),
            series: [PlotSeries(path, .line(.solid), style: look[.train], layer: 1)], markers: markers,
            axisStyle: look[.rule], labelStyle: look[.label], faultStyle: look[.train])
        chart.keepsRange = true
        chart.yTitle = "\(landscape.axes.y) over \(landscape.axes.x)"
        return chart
    }

    private var markers: [PlotMarker] {
        var markers: [PlotMarker] = []
        // The first of several in a cell is seen.
        if let here = landscape.path.last {
            markers.append(PlotMarker(PlotPoint(here.x, here.y), .disc, style: look[.emphasis]))
        }
        if let start = landscape.path.first {
            markers.append(PlotMarker(PlotPoint(start.x, start.y), .ring, style: look[.label]))
        }
        if let optimum = landscape.optimum {
            markers.append(PlotMarker(PlotPoint(optimum.x, optimum.y), .hollowSquare, style: look[.positiveLine]))
        }
        return markers
    }

    private func key(width: Int) -> [TextRun] {
        var entries = [
            [TextRun(look.glyphs[.ring], look[.label]), look.run(" start", .label)],
            [TextRun(look.glyphs[.disc], look[.emphasis]), look.run(" now", .label)],
        ]
        if landscape.optimum != nil {
            entries.append([
                TextRun(look.glyphs[.hollowSquare], look[.positiveLine]), look.run(" least squares", .label),
            ])
        }
        let (known, all) = (landscape.knownCorners, max(1, landscape.corners.count))
        let rows = landscape.lossRows == 1 ? "1 row" : "\(NumberText.count(landscape.lossRows)) rows"
        entries.append([look.run(known < all ? "\(100 * known / all) % drawn" : "loss of \(rows)", .label)])
        entries.append([look.run("at \(NumberText.count(all)) places", .label)])
        return entries.joined(width: width)
    }
}
