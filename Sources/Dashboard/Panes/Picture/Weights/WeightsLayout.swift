import Experiments
import TerminalUI

/// Which lines of a network's matrices are in sight: a heading for each layer, below it a line for each unit.
struct WeightsLayout: Equatable {
    /// A line of the matrices.
    enum Line: Equatable {
        case heading(layer: Int)
        case unit(layer: Int, index: Int)
        case blank
    }

    /// Columns of the units' names, a blank behind them included.
    static let nameColumns = 9
    /// Rows of a unit at most.
    private static let tallest = 3

    /// The rows of the matrices, and the one below them for the key.
    let body: Rect
    let key: Rect
    /// Rows that each line of a unit takes.
    let unitRows: Int
    /// The lines in sight, each with its first row from the top of the body.
    let lines: [(line: Line, row: Int)]
    /// How many lines are not in sight, and how many of these are above.
    let hidden: Int
    let above: Int

    static func == (left: WeightsLayout, right: WeightsLayout) -> Bool {
        left.body == right.body && left.unitRows == right.unitRows && left.lines.map(\.row) == right.lines.map(\.row)
            && left.lines.map(\.line) == right.lines.map(\.line)
    }

    /// The layout of a pane's content for layers of so many units, the inputs first.
    ///
    /// Where all lines fit, the layers are apart and their cells as high as there is room; where not, the lines scroll.
    init(_ area: Rect, counts: [Int], offset: Int) {
        (body, key) = area.splitTop(area.height - 1)
        let layers = counts.dropFirst().indices.map { layer in
            [Line.heading(layer: layer - 1)] + (0..<counts[layer]).map { .unit(layer: layer - 1, index: $0) }
        }
        let units = counts.dropFirst().reduce(0, +)
        let tight = layers.count + units
        let free = body.height - tight
        let isLoose = free >= layers.count - 1
        let all = isLoose ? Array(layers.joined(separator: [.blank])) : Array(layers.joined())
        unitRows =
            isLoose && units > 0
            ? min(Self.tallest, max(1, (body.height - layers.count - (layers.count - 1)) / units)) : 1
        hidden = max(0, tight - body.height)
        above = min(max(0, offset), hidden)
        var row = 0
        var shown: [(line: Line, row: Int)] = []
        for line in all.dropFirst(above) {
            let rows = if case .unit = line { unitRows } else { 1 }
            guard row + rows <= body.height else { break }
            shown.append((line, row))
            row += rows
        }
        lines = shown
    }

    /// What the snapshots should hold of these lines.
    var wish: WeightsWish {
        var rows: [WeightsWish.Rows] = []
        for case (.unit(let layer, let index), _) in lines {
            if rows.last?.layer == layer {
                rows[rows.count - 1].count += 1
            } else {
                rows.append(WeightsWish.Rows(layer: layer, first: index, count: 1))
            }
        }
        // A heading at the lower edge has no unit in sight, but names its columns.
        if case .heading(let layer)? = lines.last?.line {
            rows.append(WeightsWish.Rows(layer: layer, first: 0, count: 0))
        }
        return WeightsWish(columns: max(1, body.width - Self.nameColumns - 2), rows: rows)
    }
}
