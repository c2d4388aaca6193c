import Experiments
import TerminalUI

extension RunState {
    /// Columns of a stride of the crosshair.
    private static let stride = 10

    /// Whether the loss has a logarithmic axis.
    var isLogScale: Bool { loss.chosenLogScale ?? settings.view.logLoss }

    /// What an action leads to in the Loss pane.
    ///
    /// - Parameters:
    ///   - area: The cells of its content, none where it is not shown.
    ///   - look: How it is drawn.
    mutating func lossAnswer(_ action: Action, area: Rect, look: Look) -> Answer? {
        switch action {
        case .logScale:
            loss.chosenLogScale = !isLogScale
            return .said(isLogScale ? "loss on a logarithmic axis" : "loss on a linear axis")
        case .guides:
            loss.showsGuides.toggle()
            return .said(loss.showsGuides ? "guide lines in the loss" : "no guide lines")
        case .smoothing:
            guard let snapshot else { return .done }
            loss.smoothing = loss.smoothing.next(stepsPerEpoch: snapshot.stepsPerEpoch)
            return .said("training loss: \(loss.smoothing.label(for: snapshot))")
        case .crosshair: return toggleCrosshair()
        case .left, .right, .pageUp, .pageDown, .home, .end: return moveCrosshair(action, area: area, look: look)
        case .escape where loss.cursor != nil:
            loss.cursor = nil
            return .done
        default: return nil
        }
    }

    /// Shows the crosshair at the newest step and lets the arrow keys move it, or puts it away.
    private mutating func toggleCrosshair() -> Answer {
        guard let snapshot, snapshot.step > 0 else { return .said("nothing to read before the first step") }
        loss.cursor = loss.cursor == nil ? snapshot.step : nil
        if loss.cursor != nil { focus = .loss }
        return .done
    }

    private mutating func moveCrosshair(_ action: Action, area: Rect, look: Look) -> Answer {
        guard let snapshot, let cursor = loss.cursor else { return .said("x shows a crosshair to move") }
        let plot = LossPlot(snapshot, view: loss, isLogScale: isLogScale, look: look)
        let size = Size(width: area.width, height: area.height)
        loss.cursor =
            switch action {
            case .left: plot.step(from: cursor, by: -1, in: size)
            case .right: plot.step(from: cursor, by: 1, in: size)
            case .pageUp: plot.step(from: cursor, by: -Self.stride, in: size)
            case .pageDown: plot.step(from: cursor, by: Self.stride, in: size)
            case .home: plot.cursorRange.lowerBound
            default: plot.cursorRange.upperBound
            }
        return .done
    }
}
