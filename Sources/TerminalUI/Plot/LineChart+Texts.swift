extension LineChart {
    /// The legend and the notes, each in the corner of the plot with the least ink, or at a side where every corner has some.
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
    ///
    /// Where it would cover ink in each corner, the place at the left or right side with the fewest cells of ink.
    private func spot(
        for size: Size, _ frame: PlotFrame, _ canvas: DotCanvas, avoiding taken: [Rect]
    ) -> Rect? {
        let plot = frame.plot
        // A block leaves a column free beside it, and never takes half of the rows.
        guard size.width < plot.width, size.height * 2 <= plot.height + 1 else { return nil }
        let left = plot.x + 1
        let (right, bottom) = (plot.maxX - size.width, plot.maxY - size.height)
        let corners = [(right, plot.y), (left, plot.y), (left, bottom), (right, bottom)]
        let sides = (plot.y...max(plot.y, bottom)).flatMap { [(right, $0), (left, $0)] }
        func free(_ places: [(x: Int, y: Int)]) -> [Rect] {
            places.map { Rect(x: $0.x, y: $0.y, width: size.width, height: size.height) }
                .filter { spot in taken.allSatisfy { $0.intersection(spot).isEmpty } }
        }
        func ink(_ spot: Rect, around: Int) -> Int {
            canvas.inkedCells(
                in: Rect(
                    x: spot.x - plot.x - around, y: spot.y - plot.y - around, width: spot.width + 2 * around,
                    height: spot.height + 2 * around))
        }
        // Text beside a curve is in its way too.
        func best(_ places: [(x: Int, y: Int)]) -> Rect? {
            free(places).min { ink($0, around: 1) < ink($1, around: 1) }
        }
        guard let corner = best(corners), ink(corner, around: 0) > 0 else { return best(corners) }
        return best(corners + sides)
    }
}
