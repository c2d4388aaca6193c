import Experiments
import TerminalUI

/// One hidden unit, large: what it makes of the inputs, with the data's points on it.
struct UnitPlot {
    let unit: UnitPicture
    let look: Look

    /// Draws the unit, and below it what it gives and where it leads.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let layout = PictureLayout(area)
        switch unit.shape {
        case .map(let map):
            let greatest = map.corners.lazy.filter(\.isFinite).map { abs($0) }.max() ?? 0
            var field = SidedMap(
                shares: map.corners.map { share(Double($0), of: Double(greatest)) }, columns: map.columns,
                rows: map.rows, isProbability: false, look: look
            ).widget
            let points = MapPlot(map, look: look).widget
            (field.points, field.x, field.y) = (points.points, points.x, points.y)
            field.draw(in: layout.field, glyphs: look.glyphs, into: &buffer)
        case .curve(let fit):
            let range = AxisScale.covering(fit.curve.map(\.y) + [0]) ?? 0...1
            FitPlot(curveOf: fit, name: unit.name, range: range, look: look).chart
                .draw(in: layout.field, glyphs: look.glyphs, into: &buffer)
        case .weights(let weights, let width):
            let greatest = weights.lazy.filter(\.isFinite).map { abs($0) }.max() ?? 0
            let rows = layout.field.height
            let columns = min(layout.field.width, rows * 2)
            let place = Rect(
                x: layout.field.x + (layout.field.width - columns) / 2, y: layout.field.y, width: columns,
                height: columns / 2)
            SidedImage(
                shares: weights.map { share(Double($0), of: Double(greatest), outgoing: 1) }, width: width, look: look
            )
            .draw(in: place, into: &buffer)
        }
        buffer.write(key(width: layout.key.width), x: layout.key.x, y: layout.key.y, in: layout.key)
    }

    /// A value as a part of the greatest, from 0 to 1, on the side to which the weight behind the unit pulls.
    private func share(_ value: Double, of greatest: Double, outgoing: Double? = nil) -> Double {
        let sign: Double = (outgoing ?? unit.outgoing ?? 1) < 0 ? -1 : 1
        return greatest > 0 ? (sign * value / greatest + 1) / 2 : 0.5
    }

    private func key(width: Int) -> [TextRun] {
        var entries = [[look.run("\(unit.name) of \(unit.unitCount)", .emphasis)]]
        if unit.isDead { entries.append([look.run("dead", .fault)]) }
        if let outgoing = unit.outgoing {
            let role: Role = outgoing < 0 ? .negativeLine : .positiveLine
            entries.append([
                look.run("weight behind it ", .label), look.run(NumberFormat.signed(outgoing, decimals: 2), role),
            ])
        }
        switch unit.shape {
        case .map(let map): entries.append(range(map.corners))
        case .curve: break
        case .weights(let weights, _): entries.append(range(weights))
        }
        return entries.joined(width: width)
    }

    private func range(_ values: [Float]) -> [TextRun] {
        guard let range = AxisScale.covering(values.lazy.map(Double.init)) else { return [] }
        let (low, high) = (range.lowerBound, range.upperBound)
        return [
            look.run(
                "\(NumberFormat.signed(low, decimals: 2)) to \(NumberFormat.signed(high, decimals: 2))", .label)
        ]
    }
}
