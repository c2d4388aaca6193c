import Experiments
import TerminalUI

/// Digits with what the model reads in them, and the mistakes that it is surest of.
enum DigitsPane {
    private static let heading = "surest mistakes now"

    /// Draws a band of examples, then the mistakes below their heading.
    static func draw(_ digits: DigitsPicture, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let grid = Grid(area)
        guard grid.perRow > 0 else { return }
        let examples = digits.surestMistakes.isEmpty ? grid.bands : max(1, grid.bands / 2)
        for band in 0..<grid.bands {
            let isMistake = band >= examples
            let cards = isMistake ? digits.surestMistakes : digits.examples
            let first = (isMistake ? band - examples : band) * grid.perRow
            if band == examples && isMistake {
                let y = grid.y(of: band) - 1
                buffer.write([look.run(heading, .label)], x: area.x, y: y, in: area)
            }
            for (place, card) in cards.dropFirst(first).prefix(grid.perRow).enumerated() {
                draw(card, look, in: grid.card(band: band, place: place), columns: grid.imageColumns, into: &buffer)
            }
        }
    }

    /// Where the cards stand: as large as two bands allow, at most as the digit has pixels.
    private struct Grid {
        private static let smallest = 6
        private static let largest = 12
        private static let textColumns = 5
        /// Blank columns between two cards at least.
        private static let gap = 2

        let area: Rect
        /// Rows of cards one above the other, a row for a heading or a blank between them.
        let bands: Int
        /// Cards side by side.
        let perRow: Int
        private let imageRows: Int

        init(_ area: Rect) {
            self.area = area
            let half = (area.height - 1) / 2
            imageRows = half >= Self.smallest ? min(half, Self.largest) : min(area.height, Self.largest)
            bands = max(1, (area.height + 1) / max(1, imageRows + 1))
            let pitch = imageRows * 2 + 1 + Self.textColumns + Self.gap
            perRow = imageRows < 3 ? 0 : (area.width + Self.gap) / pitch
        }

        var imageColumns: Int { imageRows * 2 }

        func y(of band: Int) -> Int { area.y + band * (imageRows + 1) }

        func card(band: Int, place: Int) -> Rect {
            let width = imageColumns + 1 + Self.textColumns
            // What the cards leave free goes between them, so that the last one ends at the pane's edge.
            let gap = perRow > 1 ? min(4, (area.width - perRow * width) / (perRow - 1)) : 0
            return Rect(x: area.x + place * (width + gap), y: y(of: band), width: width, height: imageRows)
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
            pixels: pixels, width: 28, greys: greys.isEmpty ? .shapes(look[.text]) : .colours(greys), crop: 2)
    }
}
