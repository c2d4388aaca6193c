extension LineChart {
    func drawAxes(_ frame: PlotFrame, into buffer: inout CellBuffer) {
        let (plot, glyphs) = (frame.plot, frame.glyphs)
        let axisX = plot.x - 1
        for row in plot.y..<plot.maxY { put(.vertical, axisX, row, frame, &buffer) }
        for tick in frame.y.ticks {
            let row = frame.row(tick)
            put(.verticalTick, axisX, row, frame, &buffer)
            buffer.write(tick.label, style: labelStyle, x: axisX - tick.label.columns, y: row, in: frame.area)
        }
        put(.corner, axisX, plot.maxY, frame, &buffer)
        for column in plot.x..<plot.maxX { put(.horizontal, column, plot.maxY, frame, &buffer) }
        var firstLabel = plot.maxX
        for tick in frame.x.ticks {
            guard let column = frame.column(tick.value) else { continue }
            put(.horizontalTick, column, plot.maxY, frame, &buffer)
            let start = min(column - tick.label.columns / 2, plot.maxX - tick.label.columns)
            buffer.write(tick.label, style: labelStyle, x: start, y: plot.maxY + 1, in: frame.area)
            firstLabel = min(firstLabel, start)
        }
        if frame.area.x + xTitle.columns < firstLabel {
            buffer.write(xTitle, style: labelStyle, x: frame.area.x, y: plot.maxY + 1, in: frame.area)
        }
        if plot.y > frame.area.y {
            buffer.write(yTitle, style: labelStyle, x: frame.area.x, y: frame.area.y, in: frame.area)
        }
        for mark in marks {
            guard let glyph = mark.glyph, let column = frame.column(mark.x) else { continue }
            buffer.overlay(glyph.scalar(in: glyphs), style: mark.style, x: column, y: plot.maxY, in: frame.area)
        }
    }

    private func put(_ glyph: Glyph, _ x: Int, _ y: Int, _ frame: PlotFrame, _ buffer: inout CellBuffer) {
        buffer.overlay(glyph.scalar(in: frame.glyphs), style: axisStyle, x: x, y: y, in: frame.area)
    }

    /// An arrow at each place where a line crosses the upper or the lower edge of the plot, the note beside the last one.
    ///
    /// - Returns: The cells of the note and of the arrow beside it, empty without a note.
    func drawArrows(_ frame: PlotFrame, into buffer: inout CellBuffer) -> Rect {
        let none = Rect(x: frame.plot.x, y: frame.plot.y, width: 0, height: 0)
        var last: Int?
        for series in series {
            guard case .line = series.shape else { continue }
            for (start, end) in frame.segments(of: series.points) {
                guard let crossing = frame.crossing(from: start, to: end) else { continue }
                let column = frame.plot.x + crossing.column
                let glyph = (crossing.isAbove ? Glyph.above : .below).scalar(in: frame.glyphs)
                let row = crossing.isAbove ? frame.plot.y : frame.plot.maxY - 1
                buffer.overlay(glyph, style: faultStyle, x: column, y: row, in: frame.plot)
                if crossing.isAbove { last = max(last ?? 0, column) }
            }
        }
        guard let last, !offRangeNote.isEmpty else { return none }
        let fitsRight = last + 2 + offRangeNote.columns <= frame.plot.maxX
        let start = fitsRight ? last + 2 : last - 1 - offRangeNote.columns
        guard start >= frame.plot.x else { return none }
        buffer.write(offRangeNote, style: faultStyle, x: start, y: frame.plot.y, in: frame.plot)
        return Rect(x: min(start, last), y: frame.plot.y, width: offRangeNote.columns + 2, height: 1)
    }
}

extension PlotFrame {
    /// The pieces between consecutive points, those beside a gap left out.
    func segments(of points: [PlotPoint]) -> [(DotPoint, DotPoint)] {
        var segments: [(DotPoint, DotPoint)] = []
        var before: DotPoint?
        for point in points {
            let here = dot(point)
            if let before, let here { segments.append((before, here)) }
            before = here
        }
        return segments
    }

    /// The column of the plot where a piece that has one end in the plot leaves it through an edge.
    func crossing(from start: DotPoint, to end: DotPoint) -> (column: Int, isAbove: Bool)? {
        let bottom = Double(plot.height * glyphs.dotsDown) - 0.5
        func side(_ point: DotPoint) -> Int { point.y < -0.5 ? -1 : point.y >= bottom ? 1 : 0 }
        let (first, last) = (side(start), side(end))
        guard (first == 0) != (last == 0) else { return nil }
        let outside = first == 0 ? last : first
        let edge = outside < 0 ? -0.5 : bottom
        let share = (edge - start.y) / (end.y - start.y)
        let dot = DotPoint(x: start.x + share * (end.x - start.x), y: 0).rounded.x
        let column = dot.floored(by: glyphs.dotsAcross)
        return (0..<plot.width).contains(column) ? (column, outside < 0) : nil
    }
}
