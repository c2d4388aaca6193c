extension LineChart {
    /// The canvas with all series, uprights and markers on it.
    func inked(_ frame: PlotFrame) -> DotCanvas {
        var canvas = DotCanvas(
            Size(width: frame.plot.width, height: frame.plot.height), glyphs: frame.glyphs)
        let order = inkOrder()
        for (rank, item) in order.enumerated() {
            switch item {
            case .marks: draw(marks, layer: rank, frame, &canvas)
            case .series(let index): draw(series[index], layer: rank, frame, &canvas)
            }
        }
        for marker in markers {
            guard let dot = frame.dot(marker.point)?.rounded else { continue }
            let rank = order.firstIndex {
                if case .series(let index) = $0 { series[index].layer == marker.layer } else { false }
            }
            let y = rank.map { canvas.nearestRow(to: dot, of: $0) } ?? dot.y
            let symbol = marker.glyph.scalar(in: frame.glyphs)
            canvas.set(dot.x, y, .init(layer: order.count, style: marker.style, symbol: symbol))
        }
        return canvas
    }

    private enum Item {
        case marks
        case series(Int)
    }

    /// All that has dots, from the lowest to the uppermost, so that each gets a layer of its own.
    private func inkOrder() -> [Item] {
        let items: [(layer: Int, item: Item)] =
            [(0, .marks)] + series.indices.reversed().map { (series[$0].layer, .series($0)) }
        return items.enumerated()
            .sorted { ($0.element.layer, $0.offset) < ($1.element.layer, $1.offset) }
            .map(\.element.item)
    }

    private func draw(_ marks: [PlotMark], layer: Int, _ frame: PlotFrame, _ canvas: inout DotCanvas) {
        for mark in marks where mark.hasUpright {
            guard let x = frame.dotX(mark.x), x.isFinite else { continue }
            let ink = DotCanvas.Ink(layer: layer, style: mark.style, stroke: .upright, glyphs: frame.glyphs)
            canvas.line(
                from: DotPoint(x: x, y: 0), to: DotPoint(x: x, y: Double(canvas.dotRows)), ink, pattern: .sparse)
        }
    }

    private func draw(_ series: PlotSeries, layer: Int, _ frame: PlotFrame, _ canvas: inout DotCanvas) {
        let ink = DotCanvas.Ink(layer: layer, style: series.style, stroke: series.stroke, glyphs: frame.glyphs)
        switch series.shape {
        case .line(let pattern):
            for (start, end) in frame.segments(of: series.points) {
                canvas.line(from: start, to: end, ink, pattern: pattern)
            }
            for point in series.points.lonely(in: frame) { canvas.set(point.x, point.y, ink) }
        case .cloud:
            for dot in series.points.compactMap({ frame.dot($0)?.rounded }) { canvas.set(dot.x, dot.y, ink) }
        case .thickPoints, .thinPoints:
            let width = series.shape == .thickPoints ? frame.glyphs.dotsAcross : 1
            for dot in series.points.compactMap({ frame.dot($0)?.rounded }) {
                canvas.block(around: dot, width: width, ink)
            }
        case .threads:
            for index in stride(from: 0, to: series.points.count - 1, by: 2) {
                guard let from = frame.dot(series.points[index]), let to = frame.dot(series.points[index + 1]) else {
                    continue
                }
                canvas.line(from: from, to: to, ink, pattern: frame.glyphs == .braille ? .sparse : .solid)
            }
        }
    }
}

extension [PlotPoint] {
    /// The dots of points without a neighbour on either side, which no line shows.
    fileprivate func lonely(in frame: PlotFrame) -> [(x: Int, y: Int)] {
        indices.compactMap { index in
            func isMissing(_ neighbour: Int) -> Bool {
                !indices.contains(neighbour) || frame.dot(self[neighbour]) == nil
            }
            guard isMissing(index - 1), isMissing(index + 1) else { return nil }
            return frame.dot(self[index])?.rounded
        }
    }
}

extension DotCanvas {
    /// The row of dots for a marker at a dot: its own, or that of the cell above or below which a layer owns instead.
    ///
    /// A line that ends in the column before counts as well.
    fileprivate func nearestRow(to dot: (x: Int, y: Int), of layer: Int) -> Int {
        let height = glyphs.dotsDown
        let (column, row) = (dot.x / glyphs.dotsAcross, dot.y.floored(by: height))
        let isUpper = 2 * (dot.y - row * height) < height
        for column in [column, column - 1] {
            for step in [0, isUpper ? -1 : 1, isUpper ? 1 : -1] where owner(x: column, y: row + step) == layer {
                return dot.y + step * height
            }
        }
        return dot.y
    }

    /// A block of two rows of dots around a dot, the rows in even pairs: half a cell, so that rows of points stay level.
    fileprivate mutating func block(around dot: (x: Int, y: Int), width: Int, _ ink: Ink) {
        let left = width == 1 ? dot.x : dot.x - (dot.x & 1)
        let height = glyphs == .braille ? 2 : 1
        let top = height == 1 ? dot.y : dot.y - (dot.y & 1)
        for y in top..<(top + height) {
            for x in left..<(left + width) { set(x, y, ink) }
        }
    }
}
