import Experiments
import TerminalUI

extension RunState {
    /// Up to how many values the pane shows each by itself.
    static let fewValues = 6

    /// The values, each a row of the pane, where the model has few; nothing where there are many.
    var singleRows: [SingleValue]? {
        let values = snapshot?.singleValues ?? []
        guard !values.isEmpty, values.count <= Self.fewValues else { return nil }
        return values.filter { isListed($0.name) }
    }

    /// The tensors that the pane lists, in their order.
    var tensorRows: [ParameterSummary] {
        parameters.order.sorted(snapshot?.parameters ?? []).filter { isListed($0.name) }
    }

    /// The filter, also while it is being typed.
    var parameterFilter: String {
        if let edit, edit.purpose == .filter { return edit.text }
        return parameters.filter
    }

    private func isListed(_ name: String) -> Bool {
        parameterFilter.isEmpty || name.lowercased().contains(parameterFilter.lowercased())
    }

    /// The picked row among those that are listed.
    var parameterRow: Int { min(max(0, parameters.row), max(0, (singleRows?.count ?? tensorRows.count) - 1)) }

    /// The value that the Parameters pane has under its cursor: of an opened tensor, a listed value, or the one that stands for a tensor.
    var pickedValue: ValuePlace? {
        if let opened = parameters.opened { return opened.place }
        if let rows = singleRows { return rows.indices.contains(parameterRow) ? rows[parameterRow].place : nil }
        let rows = tensorRows
        return rows.indices.contains(parameterRow) ? spokenValue(of: rows[parameterRow]) : nil
    }

    /// The value that stands for a tensor until another one is picked: the first, but of the weights to the pixels of a
    /// digit that to the middle one, since a digit's edge is blank and its weights never move.
    private func spokenValue(of tensor: ParameterSummary) -> ValuePlace {
        let (width, pixels) = (MNISTData.imageWidth, settings.data.featureCount)
        guard case .mnist = settings.data, tensor.shape.count > 1, tensor.shape.last == pixels else {
            return ValuePlace(name: tensor.name, index: 0)
        }
        return ValuePlace(name: tensor.name, index: width / 2 * width + width / 2)
    }

    /// The value whose arithmetic is shown beside the tensors: that of the Network pane while it is shown and this one has no focus.
    var explainedValue: ValuePlace? {
        if focus != .parameters, parameters.opened == nil, let weight = chosenWeight { return weight }
        return pickedValue
    }

    /// What an action leads to in the Parameters pane.
    ///
    /// - Parameter area: The cells of its content, none where it is not shown.
    mutating func parametersAnswer(_ action: Action, area: Rect) -> Answer? {
        if parameters.opened != nil, let answer = matrixAnswer(action, area: area) { return answer }
        switch action {
        case .up, .down: return pick(by: action == .down ? 1 : -1)
        case .pageUp, .pageDown: return pick(by: max(1, area.height - 1) * (action == .pageDown ? 1 : -1))
        case .home, .end: return pick(by: action == .end ? .max / 2 : -.max / 2)
        case .enter where isZoomed: return openPicked()
        case .filter:
            edit = EditLine(purpose: .filter, text: parameters.filter)
            return .done
        case .sort:
            parameters.order = parameters.order.next
            return .said(parameters.order.words)
        case .escape where !parameters.filter.isEmpty:
            parameters.filter = ""
            return .said("all tensors are listed")
        default: return nil
        }
    }

    private mutating func pick(by rows: Int) -> Answer {
        let count = singleRows?.count ?? tensorRows.count
        let next = min(max(0, parameterRow + rows), max(0, count - 1))
        let isSame = next == parameterRow
        parameters.row = next
        return isSame ? .said(rows > 0 ? "this is the last row" : "this is the first row") : .done
    }

    /// Opens the picked tensor, or lets the picked value be typed.
    private mutating func openPicked() -> Answer {
        if let rows = singleRows {
            return rows.indices.contains(parameterRow) ? typeWeight(rows[parameterRow].place) : .done
        }
        let rows = tensorRows
        guard rows.indices.contains(parameterRow) else { return .said("no tensor has such a name") }
        let tensor = rows[parameterRow]
        parameters.opened = OpenedTensor(
            name: tensor.name, shape: tensor.shape, index: spokenValue(of: tensor).index)
        return .done
    }

    /// What an action leads to in an opened tensor.
    private mutating func matrixAnswer(_ action: Action, area: Rect) -> Answer? {
        guard let opened = parameters.opened else { return nil }
        let page = MatrixLayout(area, opened: opened).window
        switch action {
        case .pageUp: parameters.opened?.move(rows: -page.rows, columns: 0)
        case .pageDown: parameters.opened?.move(rows: page.rows, columns: 0)
        case .pageLeft: parameters.opened?.move(rows: 0, columns: -page.columns)
        case .pageRight: parameters.opened?.move(rows: 0, columns: page.columns)
        case .home: parameters.opened?.moveToEnd(isLast: false)
        case .end: parameters.opened?.moveToEnd(isLast: true)
        case .up: parameters.opened?.move(rows: -1, columns: 0)
        case .down: parameters.opened?.move(rows: 1, columns: 0)
        case .left: parameters.opened?.move(rows: 0, columns: -1)
        case .right: parameters.opened?.move(rows: 0, columns: 1)
        case .nextView:
            let all = OpenedTensor.Quantity.allCases
            let index = parameters.opened.flatMap { all.firstIndex(of: $0.quantity) } ?? 0
            let next = all[(index + 1) % all.count]
            parameters.opened?.quantity = next
            return .said(next.label)
        case .enter where isZoomed: return parameters.opened.map { typeWeight($0.place) }
        case .escape: parameters.opened = nil
        default: return nil
        }
        return .done
    }
}

extension Snapshot {
    /// The dead units, where there are any.
    var someDeadUnits: DeadUnits? { deadUnits.flatMap { $0.dead > 0 ? $0 : nil } }
}
