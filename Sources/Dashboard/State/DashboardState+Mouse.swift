import Experiments
import TerminalUI

extension DashboardState {
    /// What the mouse leads to: a click takes the focus, the wheel scrolls or turns, dragging moves a cursor.
    mutating func handle(_ event: MouseEvent) -> Response {
        guard var run, page == nil, !isPickerShown, run.edit == nil else { return wheel(event) }
        guard let place = layout.places.first(where: { $0.contains(event) }) else { return .none }
        (message, greeting) = (nil, nil)
        defer { self.run = run }
        var answer: Answer?
        switch event.kind {
        case .press, .drag:
            if run.focus != place.pane {
                run.focus = place.pane
                run.hyperparameters.options = nil
            }
            answer = run.point(at: event, in: place, look: look)
        case .wheelUp, .wheelDown:
            let isUp = event.kind == .wheelUp
            if place.pane == .hyperparameters, run.hyperparameters.options == nil {
                answer = run.notch(by: isUp ? 1 : -1)
            } else {
                answer = run.answer(isUp ? .up : .down, in: place.pane, area: place.content, look: look)
            }
        case .release: return .none
        }
        message = answer?.message
        return Response(commands: answer?.commands ?? [])
    }

    /// The wheel over a page or the list of presets moves as the arrow keys do.
    private mutating func wheel(_ event: MouseEvent) -> Response {
        guard event.kind == .wheelUp || event.kind == .wheelDown, run?.edit == nil || isPickerShown else {
            return .none
        }
        let action: Action = event.kind == .wheelUp ? .up : .down
        if let response = applyOnPage(action) { return response }
        if isPickerShown { picker.select(by: action == .up ? -1 : 1) }
        return .none
    }
}

extension RunState {
    /// What pointing at a cell of a pane does: it picks a row, or moves the crosshair.
    mutating func point(at event: MouseEvent, in place: DashboardLayout.Place, look: Look) -> Answer? {
        let area = place.content
        guard area.contains(x: event.x, y: event.y) else { return nil }
        switch place.pane {
        case .hyperparameters where event.kind == .press && hyperparameters.options == nil:
            pickField(atRow: event.y - area.y, in: area)
        case .loss where event.kind == .drag || loss.cursor != nil:
            guard let snapshot, snapshot.step > 0 else { return nil }
            let plot = LossPlot(snapshot, view: loss, isLogScale: isLogScale, look: look)
            loss.cursor = plot.step(atColumn: event.x - area.x, in: Size(width: area.width, height: area.height))
        default: return nil
        }
        return .done
    }

    private mutating func pickField(atRow row: Int, in area: Rect) {
        guard let field = HyperparametersPane.field(of: self, atRow: row, in: area), field.key != selectedField?.key
        else { return }
        offer = nil
        selected = field.key
    }
}

extension DashboardLayout.Place {
    /// Whether an event is in the pane, its title included.
    fileprivate func contains(_ event: MouseEvent) -> Bool {
        title.contains(x: event.x, y: event.y) || content.contains(x: event.x, y: event.y)
    }
}
