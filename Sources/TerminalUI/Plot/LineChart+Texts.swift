extension LineChart {
    /// The legend and the notes, each in the corner of the plot with the least ink.
    ///
    /// - Parameter note: Cells that both keep clear of.
    func drawTexts(
        _ frame: PlotFrame, _ canvas: DotCanvas, avoiding note: Rect, into buffer: inout CellBuffer
    ) {
        var taken = [note]
        for block in [legend.block(glyphs: frame.glyphs, columns: frame.plot.width - 1), notes] where !block.isEmpty {
            let size = Size(width: block.map(\.columns).max() ?? 0, height: block.count)
            guard let spot = spot(for: size, frame, canvas, avoiding: taken) else { continue }
            for (offset, line) in block.enumerated() {
                buffer.fill(Rect(x: spot.x, y: spot.y + offset, width: size.width, height: 1))
                buffer.write(line, x: spot.x, y: spot.y + offset, in: frame.plot)
            }
            taken.append(spot)
        }
    }

    /// The corner for a block: of the free ones that with the fewest cells of ink, at the upper right where they are equal.
    private func spot(
        for size: Size, _ frame: PlotFrame, _ canvas: DotCanvas, avoiding taken: [Rect]
    ) -> Rect? {
        let plot = frame.plot
        // A block leaves a column free beside it, and never takes half of the rows.
        guard size.width < plot.width, size.height * 2 <= plot.height + 1 else { return nil }
        let left = plot.x + 1
        let (right, bottom) = (plot.maxX - size.width, plot.maxY - size.height)
        let corners = [(right, plot.y), (left, plot.y), (left, bottom), (right, bottom)]
        let free = corners.map { Rect(x: $0.0, y: $0.1, width: size.width, height: size.height) }
            .filter { corner in taken.allSatisfy { $0.intersection(corner).isEmpty } }
        func ink(_ spot: Rect) -> Int {
            // With the cells around it: text beside a curve is in its way too.
            canvas.inkedCells(
                in: Rect(
                    x: spot.x - plot.x - 1, y: spot.y - plot.y - 1, width: spot.width + 2, height: spot.height + 2))
        }
        return free.min { ink($0) < ink($1) }
    }
}
