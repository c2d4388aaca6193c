import Experiments
import TerminalUI

/// Where digits stand with what the model reads in them: examples above, mistakes below a heading.
struct DigitsLayout: Equatable {
    /// Rows of a digit, which has two columns for each.
    private static let digitRows = (least: 5, most: 12)
    /// Rows of a digit below which it cannot be read.
    private static let legible = 3
    private static let textColumns = 5
    /// Blank columns between two cards.
    private static let gap = (least: 2, most: 4)

    let area: Rect
    /// Rows of a digit.
    let digitRows: Int
    /// Rows of cards one above the other, a row for a heading or a blank between them.
    let bands: Int
    /// Cards side by side.
    let perRow: Int

    /// The layout of a pane's content: in the size whose digits together take the most cells, of two such sizes in the larger;
    /// and a size with one digit beside the other before one without.
    init(_ area: Rect) {
        self.area = area
        let most = min(Self.digitRows.most, area.height)
        let sizes = (min(Self.digitRows.least, most)...max(0, most)).map { rows in
            (rows: rows, fit: Self.fit(rows, in: area))
        }
        func rank(_ index: Int) -> (columns: Int, cells: Int, rows: Int) {
            let (rows, fit) = sizes[index]
            return (min(fit.perRow, 2), rows * rows * fit.bands * fit.perRow, rows)
        }
        let best = sizes[sizes.indices.max { rank($0) < rank($1) } ?? 0]
        digitRows = best.rows
        bands = best.fit.bands
        perRow = best.rows < Self.legible ? 0 : best.fit.perRow
    }

    /// Cards of so many rows that have room.
    private static func fit(_ rows: Int, in area: Rect) -> (bands: Int, perRow: Int) {
        let pitch = cardColumns(rows) + gap.least
        return (max(0, (area.height + 1) / (rows + 1)), max(0, (area.width + gap.least) / pitch))
    }

    /// Columns of a digit, a blank, and the words beside it.
    private static func cardColumns(_ rows: Int) -> Int { rows * 2 + 1 + textColumns }

    /// Columns of a digit.
    var digitColumns: Int { digitRows * 2 }

    /// Bands of examples while there are mistakes.
    var exampleBands: Int { max(1, bands / 2) }

    /// What the snapshots should hold: examples for all bands, since there may be no mistakes.
    var wish: DigitsWish {
        DigitsWish(examples: bands * perRow, mistakes: max(0, bands - exampleBands) * perRow)
    }

    /// The first row of a band.
    func y(of band: Int) -> Int { area.y + band * (digitRows + 1) }

    /// The cells of a card.
    func card(band: Int, place: Int) -> Rect {
        let width = Self.cardColumns(digitRows)
        // What the cards leave free goes between them, so that the last one ends at the pane's edge.
        let gap = perRow > 1 ? min(Self.gap.most, (area.width - perRow * width) / (perRow - 1)) : 0
        return Rect(x: area.x + place * (width + gap), y: y(of: band), width: width, height: digitRows)
    }
}
