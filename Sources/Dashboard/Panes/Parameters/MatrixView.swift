import Experiments
import TerminalUI

/// Which part of an opened tensor is in sight.
struct MatrixLayout: Equatable {
    /// Columns of a number with the blank before it.
    static let cellColumns = 8
    /// Rows for the chosen value, and from which height on it has all its lines.
    private static let roomy = 6 + StepArithmetic.rows

    /// The heads and the numbers.
    let table: Rect
    /// What stands below them.
    let foot: Rect
    /// Columns of the row numbers.
    let indexColumns: Int
    /// The part of the tensor in sight.
    let window: TensorWindow

    /// The layout of a pane's content: whole pages of the tensor, so that little changes while the cursor moves.
    init(_ area: Rect, opened: OpenedTensor) {
        let extents = opened.extents
        let footRows = area.height >= Self.roomy ? StepArithmetic.rows + 2 : min(1, area.height - 2)
        (table, foot) = area.splitTop(area.height - max(0, footRows))
        indexColumns = String(max(0, extents.rows - 1)).count
        let rows = max(1, table.height - 1)
        let columns = extents.columns == 1 ? 1 : max(1, (table.width - indexColumns) / Self.cellColumns)
        func page(_ place: Int, _ size: Int, of count: Int) -> Int { max(0, min(place / size * size, count - size)) }
        window = TensorWindow(
            name: opened.name, row: page(opened.row, rows, of: extents.rows),
            column: page(opened.column, columns, of: extents.columns), rows: rows, columns: columns)
    }
}

/// An opened tensor: a matrix of numbers tinted by sign and size, or a list with gradients and steps for a vector.
struct MatrixView {
    let opened: OpenedTensor
    let snapshot: Snapshot
    let isFocused: Bool
    let look: Look

    /// Draws the numbers in sight, and below them the arithmetic of the chosen one.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let layout = MatrixLayout(area, opened: opened)
        guard !layout.table.isEmpty else { return }
        if let detail = detail(layout.window) {
            if opened.extents.columns == 1 {
                drawColumn(detail, layout, into: &buffer)
            } else {
                drawMatrix(detail, layout, into: &buffer)
            }
        }
        guard let value = snapshot.value(at: opened.place) else { return }
        let arithmetic = StepArithmetic(value: value, snapshot: snapshot, look: look)
        if layout.foot.height == 1 {
            buffer.write(arithmetic.line(width: area.width), x: area.x, y: layout.foot.y, in: layout.foot)
        }
        guard layout.foot.height > 1 else { return }
        for (index, line) in arithmetic.lines(width: min(area.width, 60)).enumerated() {
            buffer.write(line, x: area.x, y: layout.foot.y + 1 + index, in: layout.foot)
        }
    }

    /// The part in sight: as it was wished for, or cut out of what the snapshot lists anyway.
    private func detail(_ wanted: TensorWindow) -> TensorDetail? {
        let window = wanted.clipped(to: opened.shape)
        if let found = snapshot.tensors.first(where: { $0.window == window && $0.shape == opened.shape }) {
            return found
        }
        let all = (0..<window.rows).flatMap { row in
            (0..<window.columns).compactMap { column in
                let index = (window.row + row) * opened.extents.columns + window.column + column
                return snapshot.value(at: ValuePlace(name: opened.name, index: index))
            }
        }
        guard all.count == window.rows * window.columns else { return nil }
        func numbers(_ number: (SingleValue) -> Double?) -> [Float]? {
            let kept = all.compactMap(number).map { Float($0) }
            return kept.count == all.count ? kept : nil
        }
        return TensorDetail(
            window: window, shape: opened.shape, values: all.map { Float($0.value) },
            gradients: numbers(\.gradient), updates: numbers(\.update))
    }

    // MARK: A matrix

    private func drawMatrix(_ detail: TensorDetail, _ layout: MatrixLayout, into buffer: inout CellBuffer) {
        let area = layout.table
        let numbers: [Float]? =
            switch opened.quantity {
            case .value: detail.values
            case .gradient: detail.gradients
            case .update: detail.updates
            }
        let window = detail.window
        func x(_ column: Int) -> Int { area.x + layout.indexColumns + column * MatrixLayout.cellColumns }
        for column in 0..<window.columns {
            let head = look.run(
                String(window.column + column),
                isFocused && window.column + column == opened.column ? .emphasis : .label)
            buffer.write([head], x: x(column + 1) - head.columns, y: area.y, in: area)
        }
        let greatest = numbers?.filter(\.isFinite).map { abs($0) }.max() ?? 0
        for row in 0..<window.rows {
            let y = area.y + 1 + row
            let isRow = isFocused && window.row + row == opened.row
            let index = look.run(String(window.row + row).padded(to: layout.indexColumns), isRow ? .emphasis : .label)
            buffer.write([index], x: area.x, y: y, in: area)
            guard let numbers else { continue }
            for column in 0..<window.columns {
                let value = numbers[row * window.columns + column]
                let cell = Rect(x: x(column), y: y, width: MatrixLayout.cellColumns, height: 1).intersection(area)
                let isChosen = isRow && window.column + column == opened.column
                drawCell(
                    Double(value), greatest: Double(greatest), place: place(window, row, column), isChosen, in: cell,
                    into: &buffer)
            }
        }
        if numbers == nil {
            buffer.write([look.run("none before the first step", .label)], x: x(0) + 1, y: area.y + 1, in: area)
        }
    }

    private func place(_ window: TensorWindow, _ row: Int, _ column: Int) -> ValuePlace {
        let index = (window.row + row) * opened.extents.columns + window.column + column
        return ValuePlace(name: opened.name, index: index)
    }

    private func drawCell(
        _ value: Double, greatest: Double, place: ValuePlace, _ isChosen: Bool, in cell: Rect,
        into buffer: inout CellBuffer
    ) {
        let share = greatest > 0 && value.isFinite ? value / greatest : 0
        let text = SingleValue.compact(value)
        var style = look[value < 0 ? .negative : .positive]
        if snapshot.hand(at: place) != nil { style = look[.hand] } else if !value.isFinite { style = look[.fault] }
        if let tints = look.theme.sidedTints, let tint = Self.tint(share, of: tints) {
            style.foreground = look[snapshot.hand(at: place) == nil ? .emphasis : .hand].foreground
            buffer.fill(cell, with: Cell(" ", style: Style(background: tint)))
        } else if look.theme.sidedTints == nil {
            style.isBold = abs(share) >= 0.5
        }
        if isChosen {
            style.isBold = true
            let cursor = TextRun(look.glyphs[.cursor], look[.emphasis])
            buffer.write([cursor], x: cell.x, y: cell.y, in: cell)
        }
        let x = cell.x + MatrixLayout.cellColumns - text.columns
        buffer.write([TextRun(text, style)], x: x, y: cell.y, in: cell)
    }

    /// The ground of a share from -1 to 1; none for the middle level, where there is little to see.
    private static func tint(_ share: Double, of tints: [Color]) -> Color? {
        let level = min(Int((share + 1) / 2 * Double(tints.count)), tints.count - 1)
        return level == tints.count / 2 ? nil : tints[level]
    }

    // MARK: A column

    /// A vector as a table: each value with its gradient and what the last step added.
    private func drawColumn(_ detail: TensorDetail, _ layout: MatrixLayout, into buffer: inout CellBuffer) {
        let window = detail.window
        let rows = (0..<window.rows).map { row -> [Table.Item] in
            let value = snapshot.value(at: place(window, row, 0))
            let isChosen = isFocused && window.row + row == opened.row
            func number(_ number: Double?, _ role: Role) -> Table.Item {
                var style = look[role]
                if isChosen { style.isBold = true }
                return Table.Item(number.map { SingleValue.compact($0) } ?? "", style)
            }
            let sign: Role = (value?.value ?? 0) < 0 ? .negative : .positive
            let cursor = isChosen ? look.glyphs[.cursor] : " "
            return [
                Table.Item("\(cursor)\(window.row + row)", look[isChosen ? .emphasis : .label]),
                number(value?.value, value?.hand == nil ? sign : .hand),
                number(value?.gradient, .text), number(value?.update, .text),
            ] + (hasReferences ? [number(value?.reference, .label)] : [])
        }
        let heads = ["value", "gradient", "step"] + (hasReferences ? ["closed"] : [])
        Table(
            columns: [Table.Column("place", .left)] + heads.map { Table.Column($0) }, rows: rows,
            headStyle: look[.label], gap: 2
        ).draw(
            in: Rect(
                x: layout.table.x, y: layout.table.y, width: min(layout.table.width, 52), height: layout.table.height),
            glyphs: look.glyphs, into: &buffer)
    }

    private var hasReferences: Bool {
        snapshot.parameters.first { $0.name == opened.name }?.references != nil
    }
}
