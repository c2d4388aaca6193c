import Experiments
import TerminalUI

/// Where the units of a network stand: a column for each layer, from the inputs at the left to the outputs at the right.
struct NetworkLayout: Equatable {
    /// How units are drawn, which decides their extents.
    enum Form: Equatable {
        /// As a map, a cell as high as two are wide.
        case map
        /// As an image of its weights to the pixels; outputs, which have none, as discs.
        case image
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
    private static let leastRows = 2
    /// Rows for a unit from which on its name stands below its picture; else it stands beside it.
    private static let namedBelowFrom = 4
    private static let nameColumns = 6

    /// The cells of a unit.
    struct Place: Equatable {
        /// Its map, curve or disc.
        var picture: Rect
        /// Its name: one row below the picture, or two beside it.
        var name: Rect
        /// From where to where its lines reach, and at which height.
        var left: Int
        var right: Int
        /// Whether it has no picture but a disc beside its name.
        var isDisc: Bool { picture == name }
        var middle: Double { Double(picture.y) + Double(picture.height) / 2 }
    }

    /// The cells of units and lines.
    let network: Rect
    /// The panel beside them, where there is room for it.
    let panel: Rect?
    /// The rows below them.
    let foot: Rect
    /// For each layer the places of its shown units; an input takes one row.
    let units: [[Place]]
    /// For each layer whether the row below the last unit says how many more there are.
    let hasMore: [Bool]
    /// Cells of the largest unit.
    let unitSize: Size
    /// The most units of a layer that have a place; pixels have none.
    let capacity: Int

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
        guard width >= Self.narrowestUnit, left.height > Self.leastRows, counts.allSatisfy({ $0 > 0 }) else {
            (units, hasMore, unitSize) = (counts.map { _ in [] }, counts.map { _ in false }, Size(width: 0, height: 0))
            capacity = 0
            return
        }
        let columns = layers.enumerated().map { index, count in
            // The last column ends at the right edge.
            let x = left.maxX - pitch * (layers.count - 1 - index) - width
            let isOutput = index == layers.count - 1
            return Self.column(
                count, Rect(x: x, y: left.y, width: width, height: left.height),
                form == .image && isOutput ? .disc : form)
        }
        let inputs = Self.column(
            counts[0], Rect(x: left.x, y: left.y, width: inputColumns, height: left.height), .disc)
        units = [inputs.places] + columns.map(\.places)
        hasMore = [inputs.hasMore] + columns.map(\.hasMore)
        capacity = units.dropFirst(form == .image ? 1 : 0).map(\.count).max() ?? 0
        unitSize = columns.flatMap(\.places).reduce(Size(width: 0, height: 0)) { size, place in
            Size(width: max(size.width, place.picture.width), height: max(size.height, place.picture.height))
        }
    }

    /// Units below each other, evenly spread, as many as have room.
    private static func column(_ count: Int, _ area: Rect, _ form: Form) -> (places: [Place], hasMore: Bool) {
        let fits = area.height / count >= (form == .disc ? 1 : leastRows)
        let height = fits ? area.height : area.height - 1
        // Where not all can be shown, a few are shown well.
        let shown = fits ? count : max(1, height / (form == .disc ? 1 : min(area.width / 2 + 1, height)))
        let slot = height / shown
        let places = (0..<shown).map { index in
            let frame = frame(slot, area.width, form)
            // Each unit stands in the middle of its share of the rows, at the right edge of the column.
            let y = max(area.y, area.y + (height * (2 * index + 1) / shown - frame.height) / 2)
            return place(Rect(x: area.maxX - frame.width, y: y, width: frame.width, height: frame.height), form)
        }
        return (places, !fits && shown < count)
    }

    /// Columns and rows of a unit with its name, where so many of each are free.
    private static func frame(_ slot: Int, _ width: Int, _ form: Form) -> Size {
        guard form != .disc else { return Size(width: width, height: 1) }
        guard slot >= namedBelowFrom else { return Size(width: width, height: slot) }
        let rows = min(slot - 1, width / 2)
        return Size(width: form == .curve ? width : min(width, rows * 2), height: rows + 1)
    }

    private static func place(_ frame: Rect, _ form: Form) -> Place {
        let (left, right) = (frame.x, frame.maxX)
        guard form != .disc else { return Place(picture: frame, name: frame, left: left, right: right) }
        guard frame.height < namedBelowFrom else {
            let (picture, name) = frame.splitTop(frame.height - 1)
            return Place(picture: picture, name: name, left: left, right: right)
        }
        let wanted = form == .curve ? frame.width - nameColumns - 1 : frame.height * 2
        let (picture, rest) = frame.splitLeft(max(min(wanted, frame.width), 1))
        let name = Rect(x: rest.x + 1, y: rest.y, width: rest.width - 1, height: rest.height)
        return Place(picture: picture, name: name, left: left, right: right)
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
        case .plane: .map
        case .image: .image
        case .line: .curve
        case .none: .disc
        }
    }
}
