import Experiments
import TerminalUI

/// All digits of one cell of the confusion matrix, surest first, a page at a time.
struct DigitGallery {
    let confusion: ConfusionPicture
    /// The cell whose digits are shown.
    let cell: ConfusionPicture.Cell
    /// Rows of digits above those in sight.
    let offset: Int
    let look: Look

    /// Draws the heading, and the digits in sight as soon as the run has sent them.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let words = ConfusionWords(confusion: confusion, cell: cell, look: look)
        let layout = GalleryLayout(area, count: confusion.count(cell))
        words.heading.draw(in: layout.heading, glyphs: look.glyphs, into: &buffer)
        guard confusion.count(cell) > 0 else {
            buffer.write([look.run("there are none", .label)], x: area.x, y: layout.heading.maxY, in: area)
            return
        }
        let first = min(offset, layout.hidden) * layout.perRow
        guard confusion.cell == cell, confusion.firstDigit == first else { return }
        for (place, card) in confusion.digits.prefix(layout.page).enumerated() {
            let (image, line) = layout.digit(place)
            DigitsPane.picture(card.pixels, look: look).draw(
                in: image.intersection(area), glyphs: look.glyphs, into: &buffer)
            buffer.write(words.caption(card), x: line.x, y: line.y, in: line.intersection(area))
        }
    }
}
