import TerminalUI

/// Where the cells of a layer's matrix stand: one for each column, then one for the bias.
struct WeightsColumns: Equatable {
    /// The widest cell.
    private static let widest = 14
    /// Columns from which on a cell has a number, with four decimals and with two.
    private static let longNumber = 8
    private static let shortNumber = 6

    private let start: Int
    private let count: Int
    /// Columns of a cell.
    let width: Int

    /// The cells of so many columns beside names of some width.
    init(_ area: Rect, names: Int, count: Int, hasBias: Bool) {
        self.count = count
        start = area.x + names
        let room = area.width - names - (hasBias ? 1 : 0)
        width = min(max(1, room / max(1, count + (hasBias ? 1 : 0))), Self.widest)
    }

    /// The first column of a cell; the bias is the one behind the last, with a blank before it.
    func x(_ column: Int) -> Int { start + column * width + (column == count ? 1 : 0) }

    /// A value as a cell of this width says it; nothing where there is no room for a number.
    func number(_ value: Double) -> String? {
        if width >= Self.longNumber { return SingleValue.compact(value) }
        guard width >= Self.shortNumber else { return nil }
        return abs(value) < 9.995
            ? NumberFormat.signed(value, decimals: 2) : SingleValue.compact(value).fittedNumber(width)
    }
}

extension String {
    /// The number where it leaves a blank in some columns, else a sign that it is large.
    fileprivate func fittedNumber(_ width: Int) -> String {
        columns < width ? self : hasPrefix("-") ? "-big" : "+big"
    }
}
