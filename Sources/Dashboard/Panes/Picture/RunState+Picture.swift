import Experiments
import TerminalUI

extension RunState {
    /// What an action leads to in the Picture pane.
    ///
    /// - Parameters:
    ///   - area: The cells of its content, none where it is not shown.
    ///   - look: How it is drawn.
    mutating func pictureAnswer(_ action: Action, area: Rect, look: Look) -> Answer? {
        if let answer = pencilAnswer(action, area: area, look: look) { return answer }
        switch action {
        case .pictureView, .pictureViewBack: return showSubject(action == .pictureView ? 1 : -1)
        default: break
        }
        if case .unit = picture.subject, let answer = stepThroughUnits(action) { return answer }
        if picture.subject == .confusion, let answer = moveCell(action) { return answer }
        guard picture.subject == .output else {
            switch action {
            case .pictureStyle, .heldOutPoints, .up, .down, .left, .right:
                return .said("v leads back to the model's output")
            default: return nil
            }
        }
        switch (action, settings.view.picture) {
        case (.up, _), (.down, _), (.left, _), (.right, _):
            return .said("v shows what arrows move through, a edits points")
        case (.pictureStyle, .map):
            picture.isHard.toggle()
            return .said(
                picture.isHard ? "hard map: the likeliest class alone" : "soft map: tints tell how sure the model is")
        case (.pictureStyle, .fit):
            picture.hidesMisses.toggle()
            return .said(picture.hidesMisses ? "misses hidden" : "misses drawn from each point to the curve")
        case (.heldOutPoints, .map):
            guard snapshot?.facts.validationRows ?? 0 > 0 else { return .said("every point is trained on") }
            picture.showsHeldOut.toggle()
            return .said(picture.showsHeldOut ? "with the points that are held out" : "trained points alone")
        case (.pictureStyle, _): return .said("this picture has no other style")
        case (.heldOutPoints, _): return .said("held-out points are hidden and shown in maps alone")
        default: return nil
        }
    }

    /// Shows the hidden unit before or behind the present one.
    private mutating func stepThroughUnits(_ action: Action) -> Answer? {
        guard action == .left || action == .right || action == .up || action == .down else { return nil }
        picture.subject = settings.unit(action == .right || action == .down ? 1 : -1, behind: picture.subject)
        return .said("picture: \(picture.subject.words)")
    }

    /// Moves the cursor of the confusion matrix, around its edges.
    private mutating func moveCell(_ action: Action) -> Answer? {
        let (rows, columns): (Int, Int)
        switch action {
        case .up: (rows, columns) = (-1, 0)
        case .down: (rows, columns) = (1, 0)
        case .left: (rows, columns) = (0, -1)
        case .right: (rows, columns) = (0, 1)
        default: return nil
        }
        let count = max(1, settings.data.classCount ?? 1)
        picture.cell.truth = (picture.cell.truth + rows + count) % count
        picture.cell.guess = (picture.cell.guess + columns + count) % count
        return .done
    }

    /// Shows the next thing that the picture can show, or the one before.
    private mutating func showSubject(_ places: Int) -> Answer {
        let subjects = settings.pictureSubjects
        // A unit that is not listed one by one stands for the listed one.
        let place = subjects.firstIndex(of: picture.subject) ?? subjects.firstIndex(where: \.isUnit) ?? 0
        picture.subject = subjects[((place + places) % subjects.count + subjects.count) % subjects.count]
        return .said("picture: \(picture.subject.words)")
    }
}

extension PictureSubject {
    /// What it is, in a few words.
    var words: String {
        switch self {
        case .output: "what the model makes of its data"
        case .unit(let layer, let index): "what hidden unit \(index + 1) of layer \(layer + 1) makes of the inputs"
        case .confusion: "which digit is read as which"
        case .landscape: "the loss around the path of the parameters"
        }
    }

    /// Whether it is a hidden unit.
    var isUnit: Bool { if case .unit = self { true } else { false } }
}
