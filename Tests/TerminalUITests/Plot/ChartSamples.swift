@testable import TerminalUI

/// Charts and maps of plain arithmetic, shaped like those of a run.
enum ChartSamples {
    /// A loss that falls, its validation, the run before, and a change at step 48.
    static var loss: LineChart {
        func curve(_ steps: Int, _ low: Double, _ speed: Double) -> [PlotPoint] {
            (1...steps).map { PlotPoint(Double($0), low + 0.7 / (1 + Double($0 * $0) * speed)) }
        }
        let train = PlotSeries(curve(84, 0, 0.001), .line(.solid), layer: 3)
        let valid = PlotSeries(curve(84, -0.02, 0.001), .line(.dashed), layer: 2)
        let ghost = PlotSeries(curve(120, 0.05, 0.0004), .line(.dotted), layer: -1)
        return LineChart(
            x: 0...120, y: 0...0.7, series: [train, valid, ghost], marks: [PlotMark(x: 48, glyph: .change)],
            legend: [
                LegendEntry(train, name: TextRun("train"), value: TextRun("0.0866")),
                LegendEntry(valid, name: TextRun("valid"), value: TextRun("0.0666")),
                LegendEntry(ghost, name: TextRun("ghost"), value: TextRun("0.2332")),
            ])
    }

    /// Points on a line, a model beside it, and what it misses.
    static var fit: LineChart {
        let points = (0..<27).map { PlotPoint(Double($0) / 27, 0.3 * Double($0) / 27 + 0.5) }
        func model(_ x: Double) -> PlotPoint { PlotPoint(x, 0.6646 - 0.0659 * x) }
        let isValid = { (index: Int) in index % 5 == 2 }
        let train = PlotSeries(
            points.indices.filter { !isValid($0) }.map { points[$0] }, .thickPoints, layer: 4)
        let valid = PlotSeries(points.indices.filter(isValid).map { points[$0] }, .thinPoints, layer: 3)
        let line = PlotSeries([model(0), model(1)], .line(.solid), layer: 2)
        let misses = PlotSeries(points.flatMap { [$0, model($0.x)] }, .threads, layer: -1)
        let names = [(train, "train"), (valid, "valid"), (misses, "miss")]
        return LineChart(
            x: 0...1, y: 0.48...0.84, series: [train, valid, line, misses],
            legend: names.map { LegendEntry($0.0, name: TextRun($0.1)) })
    }

    /// A run with printed figures, three of them met.
    static var figures: LineChart {
        func loss(_ epoch: Int) -> PlotPoint { PlotPoint(Double(epoch), max(0.02, 1.04 - Double(epoch) * 0.0095)) }
        let train = PlotSeries((0...150).map(loss), .line(.solid), layer: 3)
        return LineChart(
            x: 0...350, y: 0...1.04, series: [train],
            markers: stride(from: 50, through: 350, by: 50).map { epoch in
                PlotMarker(loss(epoch), epoch <= 150 ? .filledSquare : .hollowSquare)
            },
            legend: [
                LegendEntry(train, name: TextRun("train"), value: TextRun("0.0915")),
                LegendEntry(
                    [.hollowSquare, .filledSquare], .plain, name: TextRun("printed"), value: TextRun("3 of 7")),
            ])
    }

    /// A loss that grows beyond the plot after a change at step 600.
    static var diverged: LineChart {
        let loss = (0...32).map { index -> PlotPoint in
            let place = Double(index)
            return PlotPoint(place * 20, index < 31 ? 300 + 200_000 / (1 + place * place * place) : 1e12)
        }
        return LineChart(
            x: 0...1000, y: 300...2e5, isLogarithmic: true, series: [PlotSeries(loss, .line(.solid), layer: 3)],
            marks: [PlotMark(x: 600, glyph: .change), PlotMark(x: 640, glyph: .fault, hasUpright: false)],
            notes: [[TextRun("last good")], [TextRun("380.12 at step 600")]], offRangeNote: "inf at 640")
    }

    /// A hill over the square from -2 to 2, one half at an oval.
    static func hill(columns: Int, rows: Int) -> FieldMap.Field {
        let corners = (0...rows).flatMap { row in
            (0...columns).map { column in
                let x = Double(column) / Double(columns) * 4 - 2
                let y = 2 - Double(row) / Double(rows) * 4
                let square = x * x + y * y * 0.6
                return 0.64 / (0.64 + square * square)
            }
        }
        return .values(corners: corners, columns: columns, rows: rows)
    }

    /// Three classes: two below a parabola, side by side, and one above.
    static func classes(columns: Int, rows: Int) -> FieldMap.Field {
        let winners = (0..<rows).flatMap { row in
            (0..<columns).map { column in
                let x = (Double(column) + 0.5) / Double(columns) * 4 - 2
                let y = 2 - (Double(row) + 0.5) / Double(rows) * 4
                return y > x * x - 1 ? 2 : x > 0.3 * y ? 1 : 0
            }
        }
        let certainty = Array(repeating: 0.5, count: winners.count)
        return .classes(winners: winners, certainty: certainty, columns: columns, rows: rows)
    }

    /// Rings of points on a hill, every seventh wrong.
    static let rings = (0..<42).map { index in
        let side = (index / 2) % 4
        let along = Double(index % 11) / 5.5 - 1
        let radius = index.isMultiple(of: 2) ? 1.4 : 0.6
        let (x, y) = [(along, 1.0), (1.0, along), (along, -1.0), (-1.0, along)][side]
        let isWrong = index % 7 == 3
        return FieldPoint(
            PlotPoint(x * radius, y * radius), isWrong ? .cross : index.isMultiple(of: 2) ? .ring : .disc,
            isUrgent: isWrong)
    }

    /// Strokes of a seven, 28 by 28.
    static let seven = (0..<784).map { index -> UInt8 in
        let (x, y) = (index % 28, index / 28)
        if (6...8).contains(y) && (7...20).contains(x) { return 250 }
        let distance = abs(2 * x + y - 48)
        return y > 8 && y < 24 && distance < 5 ? UInt8(250 - distance * 30) : 0
    }
}
