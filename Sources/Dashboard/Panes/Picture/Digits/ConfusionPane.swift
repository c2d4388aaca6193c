import Experiments
import TerminalUI

/// The confusion matrix of the held-out digits: rows are what they are, columns what the model reads.
struct ConfusionPane {
    let confusion: ConfusionPicture
    /// The cell under the cursor, whose digits may still be on their way.
    let cursor: ConfusionPicture.Cell
    let look: Look

    /// Draws matrix, ranking and strip, as far as there is room.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let layout = ConfusionLayout(area, classCount: confusion.classCount)
        drawHeads(layout, into: &buffer)
        for truth in 0..<confusion.classCount {
            for guess in 0..<confusion.classCount {
                draw(ConfusionPicture.Cell(truth: truth, guess: guess), layout, into: &buffer)
            }
        }
        drawCursorBack(layout, into: &buffer)
        if layout.hasMargins { drawMargins(layout, into: &buffer) }
        drawRanking(layout, into: &buffer)
        drawStrip(layout, into: &buffer)
        if layout.strip.isEmpty, area.height > layout.matrix.height {
            let note = layout.hasMargins ? words.sentence : "rows true, columns read, diag. recall"
            buffer.write([look.run(note, .label)], x: area.x, y: layout.matrix.maxY, in: area)
        }
    }

    private func drawHeads(_ layout: ConfusionLayout, into buffer: inout CellBuffer) {
        let matrix = layout.matrix
        buffer.write([look.run("true", .label)], x: matrix.x, y: matrix.y, in: matrix)
        for label in 0..<confusion.classCount {
            let (endX, y) = layout.cell(.init(truth: label, guess: label))
            buffer.overlay(digit(label), style: look[.emphasis], x: endX - 1, y: matrix.y, in: matrix)
            buffer.overlay(digit(label), style: look[.emphasis], x: matrix.x + 2, y: y, in: matrix)
        }
    }

    private func draw(_ cell: ConfusionPicture.Cell, _ layout: ConfusionLayout, into buffer: inout CellBuffer) {
        let (endX, y) = layout.cell(cell)
        let (matrix, start) = (layout.matrix, endX - layout.cellWidth)
        let count = confusion.count(cell)
        var style = look[count == 0 ? .rule : .text]
        var text = count == 0 ? look.glyphs[.smallDot] : String(count)
        if cell.truth == cell.guess {
            style = look[.negative]
            style.background = look.theme.mapTints?.first ?? .standard
            if !layout.hasMargins { text = confusion.recall(of: cell.truth).map(NumberFormat.probability) ?? text }
        } else if let heat = heat(count) {
            style = look.theme.heat(heat)
        }
        // A number that is too long for its cell would run into the one before.
        if text.columns > layout.cellWidth { text = NumberFormat.compactCount(count) }
        if style.background != .standard {
            for x in max(start, endX - 4)..<endX { buffer.overlay(" ", style: style, x: x, y: y, in: matrix) }
        }
        buffer.write(text, style: style, x: endX - text.columns, y: y, in: matrix)
        guard cell == cursor else { return }
        let first = min(start, endX - text.columns - 1)
        buffer.overlay(Glyph.cursor.scalar(in: look.glyphs), style: look[.emphasis], x: first, y: y, in: matrix)
    }

    /// Closes the cell under the cursor at its right side, where no other cell is drawn any more.
    private func drawCursorBack(_ layout: ConfusionLayout, into buffer: inout CellBuffer) {
        let (endX, y) = layout.cell(cursor)
        let sign = Glyph.cursorBack.scalar(in: look.glyphs)
        buffer.overlay(sign, style: look[.emphasis], x: endX, y: y, in: layout.matrix)
    }

    /// How frequent a mistake is beside the most frequent one, in thirds; nothing for rare ones.
    private func heat(_ count: Int) -> Int? {
        guard let most = confusion.mistakes.first.map(confusion.count), most >= 3, count * 3 >= most else { return nil }
        return count * 3 / most - 1
    }

    private func drawMargins(_ layout: ConfusionLayout, into buffer: inout CellBuffer) {
        let matrix = layout.matrix
        let last = layout.cell(.init(truth: confusion.classCount, guess: confusion.classCount - 1))
        buffer.write("recall", style: look[.label], x: last.endX + 2, y: matrix.y, in: matrix)
        buffer.write("prec.", style: look[.label], x: matrix.x, y: last.y, in: matrix)
        for label in 0..<confusion.classCount {
            let (endX, y) = layout.cell(.init(truth: label, guess: label))
            if let recall = confusion.recall(of: label) {
                let text = NumberFormat.fixed(recall, decimals: 3)
                buffer.write(text, style: look[.text], x: last.endX + 3, y: y, in: matrix)
            }
            if let precision = confusion.precision(of: label) {
                let text = NumberFormat.probability(precision)
                buffer.write(text, style: look[.label], x: endX - text.columns, y: last.y, in: matrix)
            }
        }
    }

    private func drawRanking(_ layout: ConfusionLayout, into buffer: inout CellBuffer) {
        let area = layout.ranking
        guard !area.isEmpty else { return }
        let x = area.x + 2
        buffer.write([look.run("most mixed up", .label)], x: x, y: area.y, in: area)
        for (row, cell) in confusion.mistakes.prefix(max(0, area.height - 4)).enumerated() {
            let isPicked = cell == cursor
            let pair = look.run("\(cell.truth) → \(cell.guess)", isPicked ? .emphasis : .text)
            buffer.write([pair], x: x, y: area.y + 1 + row, in: area)
            let count = look.run(String(confusion.count(cell)).padded(to: 5), isPicked ? .emphasis : .text)
            buffer.write([count], x: x + 8, y: area.y + 1 + row, in: area)
        }
        buffer.write([look.run("rows true", .label)], x: x, y: area.maxY - 2, in: area)
        buffer.write([look.run("columns read", .label)], x: x, y: area.maxY - 1, in: area)
    }

    // MARK: Digits of a cell

    private func drawStrip(_ layout: ConfusionLayout, into buffer: inout CellBuffer) {
        let strip = layout.strip
        guard !strip.isEmpty else { return }
        words.heading.draw(in: strip, glyphs: look.glyphs, into: &buffer)
        // Until the run has answered, the digits are still those of another cell.
        if confusion.cell == cursor, confusion.firstDigit == 0 {
            for (place, card) in confusion.digits.prefix(layout.digitCount).enumerated() {
                let (image, line) = layout.digit(place)
                DigitsPane.picture(card.pixels, look: look).draw(in: image, glyphs: look.glyphs, into: &buffer)
                buffer.write(words.caption(card), x: line.x, y: line.y, in: line)
            }
        }
        buffer.write([look.run(words.sentence)], x: strip.x, y: strip.y + 2 + layout.digitRows, in: strip)
    }

    private var words: ConfusionWords { ConfusionWords(confusion: confusion, cell: cursor, look: look) }

    private func digit(_ label: Int) -> Unicode.Scalar { Unicode.Scalar(0x30 + UInt8(label % 10)) }
}
