import Experiments
import TerminalUI

extension RunState {
    /// What an action of the point pencil leads to; nothing where there is no pencil, or it has no use for it.
    mutating func pencilAnswer(_ action: Action, area: Rect, look: Look) -> Answer? {
        guard let field = PencilField(self, area: area, look: look), picture.subject == .output else {
            picture.pencil = nil
            return action == .editPoints ? .said("points are edited in maps and in fits of one feature") : nil
        }
        guard var pencil = picture.pencil else { return action == .editPoints ? takeOutPencil(field) : nil }
        var commands: [Command] = []
        switch action {
        case .left: pencil.place = field.moved(pencil.place, columns: -1, rows: 0)
        case .right: pencil.place = field.moved(pencil.place, columns: 1, rows: 0)
        case .up: pencil.place = field.moved(pencil.place, columns: 0, rows: 1)
        case .down: pencil.place = field.moved(pencil.place, columns: 0, rows: -1)
        case .editPoints, .enter, .takePoint:
            if let taken = pencil.taken {
                let point = values(of: pencil, label: taken.label, field)
                commands = [.change(.movePoint(row: taken.row, features: point.features, target: point.target))]
                pencil.taken = nil
            } else if action != .takePoint {
                let point = values(of: pencil, label: pencil.label, field)
                commands = [.change(.addPoint(features: point.features, target: point.target))]
            } else if let nearest = field.nearest(to: pencil.place) {
                pencil.place = nearest.place
                pencil.taken = PointPencil.Taken(row: nearest.row, label: nearest.label)
            }
        case .removePoint:
            guard let nearest = field.nearest(to: pencil.place) else { return .said("there is no point to take away") }
            pencil.taken = nil
            commands = [.change(.removePoint(row: nearest.row))]
        case .nextClass:
            guard let classCount = field.classCount else {
                return .said("there are no classes; a point's height is what is learnt")
            }
            pencil.label = (pencil.label + 1) % max(1, classCount)
        case .escape where pencil.taken != nil: pencil.taken = nil
        case .escape:
            picture.pencil = nil
            return .said("points stay as they are")
        default: return nil
        }
        picture.pencil = pencil
        return Answer(commands: commands, message: commands.isEmpty ? Message(text: words(of: pencil, field)) : nil)
    }

    private mutating func takeOutPencil(_ field: PencilField) -> Answer {
        focus = .picture
        let pencil = PointPencil(place: field.center)
        picture.pencil = pencil
        return .said(words(of: pencil, field))
    }

    /// Features and target of a point under the pencil.
    private func values(
        of pencil: PointPencil, label: Int, _ field: PencilField
    ) -> (features: [Double], target: Double) {
        field.classCount == nil
            ? ([pencil.place.x], pencil.place.y) : ([pencil.place.x, pencil.place.y], Double(label))
    }

    /// Where the pencil is, and what Enter would do.
    private func words(of pencil: PointPencil, _ field: PencilField) -> String {
        let (x, y) = (
            NumberFormat.signed(pencil.place.x, decimals: 2), NumberFormat.signed(pencil.place.y, decimals: 2)
        )
        let place = "x \(x)  y \(y)"
        if let taken = pencil.taken { return "\(place)  point \(taken.row) moves here with Enter" }
        guard field.classCount != nil else { return "\(place)  Enter adds a point" }
        let names = settings.view.classNames
        let name = names.indices.contains(pencil.label) ? names[pencil.label] : "class \(pencil.label)"
        return "\(place)  Enter adds a point of \(name), c for another class"
    }
}
