import Experiments
import TerminalUI

/// Where the parts of a confusion matrix stand: the matrix, beside it a ranking, below it digits of one cell.
struct ConfusionLayout {
    /// Columns of the names of the true classes.
    static let nameColumns = 5
    private static let recallColumns = 8
    private static let rankingColumns = 15
    private static let cellColumns = (wide: 5, narrow: 3)
    /// Rows of digits from which on a strip of them is shown, and the most that they take.
    private static let digitRows = 4...12
    private static let gap = 1
    /// Columns of the line under a digit.
    private static let captionColumns = 12

    /// Columns of one cell.
    let cellWidth: Int
    /// Whether recall and precision stand at the margins; else recall stands on the diagonal.
    let hasMargins: Bool
    /// The matrix with its heads and margins.
    let matrix: Rect
    /// The pairs that are mixed up most often; empty where there is no room.
    let ranking: Rect
    /// Heading, digits and sentence of a cell; empty where there is no room.
    let strip: Rect

    /// The layout for so many classes.
    init(_ area: Rect, classCount: Int) {
        let wide = Self.nameColumns + classCount * Self.cellColumns.wide + Self.recallColumns
        hasMargins = area.width >= wide && area.height >= classCount + 2
        cellWidth = hasMargins ? Self.cellColumns.wide : Self.cellColumns.narrow
        let (rows, rest) = area.splitTop(classCount + (hasMargins ? 2 : 1))
        let (left, right) = rows.splitLeft(hasMargins ? wide : rows.width)
        matrix = left
        ranking = right.width >= Self.rankingColumns ? right : right.splitTop(0).top
        // A heading, a line under the digits, and the sentence.
        strip = hasMargins && rest.height >= Self.digitRows.lowerBound + 3 ? rest : rest.splitTop(0).top
    }

    /// Rows of a digit in the strip.
    var digitRows: Int { min(strip.height - 3, Self.digitRows.upperBound) }

    /// How many digits stand side by side.
    var digitCount: Int { strip.isEmpty ? 0 : (strip.width + Self.gap) / pitch }

    /// Columns from one digit to the next.
    private var pitch: Int { max(digitRows * 2, Self.captionColumns) + Self.gap }

    /// Where a digit of the strip stands, and its line.
    func digit(_ place: Int) -> (image: Rect, caption: Rect) {
        let cells = Rect(x: strip.x + place * pitch, y: strip.y + 1, width: pitch - Self.gap, height: digitRows + 1)
        let (image, caption) = cells.splitTop(digitRows)
        return (image.splitLeft(digitRows * 2).left, caption)
    }

    /// Where a cell's number ends, and its row.
    func cell(_ cell: ConfusionPicture.Cell) -> (endX: Int, y: Int) {
        (matrix.x + Self.nameColumns + (cell.guess + 1) * cellWidth, matrix.y + 1 + cell.truth)
    }
}
