import Experiments
import TerminalUI

/// Digits with what the model reads in them, and the mistakes that it is surest of.
enum DigitsPane {
    private static let heading = "surest mistakes now"

    /// Draws a band of examples, then the mistakes below their heading.
    static func draw(_ digits: DigitsPicture, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let layout = DigitsLayout(area)
        guard layout.perRow > 0 else { return }
        let examples = digits.surestMistakes.isEmpty ? layout.bands : layout.exampleBands
        for band in 0..<layout.bands {
            let isMistake = band >= examples
            let cards = isMistake ? digits.surestMistakes : digits.examples
            let first = (isMistake ? band - examples : band) * layout.perRow
            if band == examples && isMistake {
                let y = layout.y(of: band) - 1
                buffer.write([look.run(heading, .label)], x: area.x, y: y, in: area)
            }
            for (place, card) in cards.dropFirst(first).prefix(layout.perRow).enumerated() {
                draw(card, look, in: layout.card(band: band, place: place), columns: layout.digitColumns, into: &buffer)
            }
        }
    }

    private static func draw(
        _ card: DigitsPicture.Card, _ look: Look, in area: Rect, columns: Int, into buffer: inout CellBuffer
    ) {
        let (image, text) = area.splitLeft(columns)
        picture(card.pixels, look: look).draw(in: image, glyphs: look.glyphs, into: &buffer)
        let isWrong = card.guesses.first.map { $0.digit != card.label } ?? false
        var lines = [[look.run("reads", .label)]]
        for (rank, guess) in card.guesses.prefix(3).enumerated() {
            let figure = "\(guess.digit) \(NumberFormat.probability(guess.probability))"
            lines.append([look.run(figure, rank == 0 ? .emphasis : .label)])
        }
        for (row, line) in lines.enumerated() where row < area.height - 1 {
            buffer.write(line, x: text.x + 1, y: area.y + row, in: area)
        }
        let truth = look.run("is \(card.label)\(isWrong ? "×" : "")", isWrong ? .fault : .text)
        buffer.write([truth], x: text.x + 1, y: area.maxY - 1, in: area)
    }

    /// The middle 24×24 pixels of a digit.
    static func picture(_ pixels: [UInt8], look: Look) -> GreyImage {
        let greys = look.theme.greys
        return GreyImage(
            pixels: pixels, width: MNISTData.imageWidth, greys: greys.isEmpty ? .shapes(look[.text]) : .colours(greys),
            crop: 2)
    }
}
