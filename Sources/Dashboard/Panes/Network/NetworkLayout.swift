import Experiments
import TerminalUI

/// Where the units of a network stand: a column for each layer, from the inputs at the left to the outputs at the right.
struct NetworkLayout: Equatable {
    /// How units are drawn, which decides their extents.
    enum Form: Equatable {
        /// As a map, a cell as high as two are wide.
        case map
        /// As a curve.
        case curve
        /// As a disc in one row.
        case disc
    }

    /// Columns of the panel with the chosen unit, and from which width on there is one.
    private static let panelColumns = 32
    private static let panelFrom = 72
    /// Rows for the key of the lines and for the chosen weight, and from which height on there are any.
    private static let footRows = 2
    private static let footFrom = 8
    private static let narrowestUnit = 4
    private static let widestUnit = 24
    private static let leastMapRows = 2

    /// The cells of units and lines.
    let network: Rect
    /// The panel beside them, where there is room for it.
    let panel: Rect?
    /// The rows below them.
    let foot: Rect
    /// For each layer the places of its shown units; an input takes one row.
    let units: [[Rect]]
    /// For each layer whether the row below the last unit says how many more there are.
    let hasMore: [Bool]
    /// Cells of the largest unit.
    let unitSize: Size

    /// The layout of a pane's content.
    ///
    /// - Parameters:
    ///   - area: The pane's cells.
    ///   - counts: Units of each layer, the inputs first.
    ///   - inputColumns: Columns of the inputs with their names.
    ///   - form: How units are drawn.
    init(_ area: Rect, counts: [Int], inputColumns: Int, form: Form) {
        let (upper, foot) = area.splitTop(area.height >= Self.footFrom ? area.height - Self.footRows : area.height)
        self.foot = foot
        let (left, right) = upper.splitLeft(
            upper.width >= Self.panelFrom ? upper.width - Self.panelColumns - DashboardLayout.gutter : upper.width)
        network = left
        panel =
            right.isEmpty
            ? nil
            : Rect(
                x: right.x + DashboardLayout.gutter, y: right.y, width: right.width - DashboardLayout.gutter,
                height: right.height)
        let layers = counts.dropFirst()
        let pitch = layers.isEmpty ? 0 : max(0, left.width - inputColumns) / layers.count
        let width = min(pitch * 3 / 5, Self.widestUnit)
        guard width >= Self.narrowestUnit, left.height > Self.leastMapRows, counts.allSatisfy({ $0 > 0 }) else {
            (units, hasMore, unitSize) = (counts.map { _ in [] }, counts.map { _ in false }, Size(width: 0, height: 0))
            return
        }
        let columns = layers.enumerated().map { index, count in
            // The last column ends at the right edge.
            let x = left.maxX - pitch * (layers.count - 1 - index) - width
            return Self.column(count, Rect(x: x, y: left.y, width: width, height: left.height), form)
        }
        let inputs = Self.column(
            counts[0], Rect(x: left.x, y: left.y, width: inputColumns, height: left.height), .disc)
        units = [inputs.places] + columns.map(\.places)
        hasMore = [inputs.hasMore] + columns.map(\.hasMore)
        unitSize = columns.flatMap(\.places).reduce(Size(width: 0, height: 0)) { size, place in
            Size(width: max(size.width, place.width), height: max(size.height, place.height))
        }
    }

    /// The most units of a layer behind the inputs that have a place.
    var capacity: Int { units.dropFirst().map(\.count).max() ?? 0 }

    /// Units below each other, evenly spread, each with a row for its name below where it has a picture.
    private static func column(_ count: Int, _ area: Rect, _ form: Form) -> (places: [Rect], hasMore: Bool) {
        let least = form == .disc ? 1 : leastMapRows + 1
        let fits = area.height / count >= least
        let height = fits ? area.height : area.height - 1
        let shown = fits ? count : max(1, height / least)
        let slot = height / shown
        let rows: Int =
            switch form {
            case .disc: 1
            case .map: min(slot - 1, area.width / 2)
            case .curve: min(slot - 1, area.width * 2 / 3)
            }
        let width = form == .map ? min(area.width, rows * 2) : area.width
        let taken = form == .disc ? rows : rows + 1
        let places = (0..<shown).map { index in
            // Each unit stands in the middle of its share of the rows.
            let y = area.y + (height * (2 * index + 1) / shown - taken) / 2
            return Rect(x: area.maxX - width, y: max(area.y, y), width: width, height: max(1, rows))
        }
        return (places, !fits && shown < count)
    }
}

extension NetworkLayout {
    /// The layout for a picture of a network.
    init(_ area: Rect, of picture: NetworkPicture) {
        let names = picture.layers.first?.units.map(\.name.columns).max()
        self.init(
            area, counts: picture.layers.map(\.unitCount), inputColumns: Self.inputColumns(names: names),
            form: picture.domain.form)
    }

    /// Columns of the inputs: their names, a blank and a disc; where there are none a word.
    static func inputColumns(names: Int?) -> Int { names.map { $0 + 2 } ?? "pixels".columns }
}

extension NetworkPicture.Domain {
    /// How units are drawn over it.
    var form: NetworkLayout.Form {
        switch self {
        case .plane, .image: .map
        case .line: .curve
        case .none: .disc
        }
    }
}
