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
        if picture.subject == .confusion, let answer = confusionAnswer(action, area: area) { return answer }
        if picture.subject == .weights, let answer = scrollWeights(action, area: area) { return answer }
        guard picture.subject == .output else {
            switch action {
            case .pictureStyle, .heldOutPoints, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end:
                return .said("v leads back to the model's output")
            default: return nil
            }
        }
        switch (action, settings.view.picture) {
        case (.up, _), (.down, _), (.left, _), (.right, _), (.pageUp, _), (.pageDown, _), (.home, _), (.end, _):
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

    /// What an action leads to in the confusion matrix, and in the gallery of one of its cells.
    private mutating func confusionAnswer(_ action: Action, area: Rect) -> Answer? {
        guard picture.gallery != nil else {
            guard action == .enter, isZoomed else { return moveCell(action) }
            picture.gallery = ScrollPosition()
            return .done
        }
        let layout = GalleryLayout(area, count: cellCount)
        switch action {
        case .escape: picture.gallery = nil
        case .enter: return .said("Esc leads back to the matrix")
        case .left, .right:
            return picture.gallery?.answer(
                action == .left ? .pageUp : .pageDown, hidden: layout.hidden, page: layout.bands + 1,
                all: Self.allDigits)
        default:
            return picture.gallery?.answer(action, hidden: layout.hidden, page: layout.bands + 1, all: Self.allDigits)
        }
        return .done
    }

    private static let allDigits = "these are all digits of the cell"

    /// How many digits the cell under the cursor has.
    var cellCount: Int {
        guard case .confusion(let confusion) = picture.shown else { return 0 }
        return confusion.count(picture.cell)
    }

    /// Scrolls through the weights.
    private mutating func scrollWeights(_ action: Action, area: Rect) -> Answer? {
        let model = settings.model
        let hidden =
            model.isFormula
            ? CoefficientBars.hidden(model.parameterCount, in: area) : PicturePane.weightsLayout(self, in: area).hidden
        if hidden > 0, action == .left || action == .right { return .said("up and down lead through the weights") }
        return picture.weights.answer(action, hidden: hidden, page: area.height - 1, all: "all weights are in sight")
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
        (picture.gallery, picture.weights) = (nil, ScrollPosition())
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
        case .weights: "the weights by sign and size"
        case .landscape: "the loss around the path of the parameters"
        }
    }

    /// Whether it is a hidden unit.
    var isUnit: Bool { if case .unit = self { true } else { false } }
}
