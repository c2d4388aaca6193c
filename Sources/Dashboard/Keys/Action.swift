/// What a key asks for.
///
/// What comes of it depends on where it is pressed.
enum Action: Equatable, Hashable, Sendable {
    case runOrPause
    case step, stepEpoch
    case restart, restartWithNewSeed
    case slower, faster
    case nextPane, previousPane
    /// Shows a pane, or puts it away.
    case togglePane(Pane)
    /// The panes as at first.
    case usualPanes
    case enlarge
    case up, down, left, right
    /// A page further, and to the ends.
    case pageUp, pageDown, home, end
    /// A page aside in a wide matrix.
    case pageLeft, pageRight
    case notchUp, notchDown
    case enter, escape, erase
    case presets
    /// The preset of the picker with this digit.
    case startPreset(Int)
    /// What the Loss pane shows.
    case logScale, smoothing, guides, crosshair
    /// What the pane shows next; a filter of its rows; the next column to sort by.
    case nextView, filter, sort
    /// The other style of a picture; the points that are held out.
    case pictureStyle, heldOutPoints
    /// The next thing that the picture can show, the one before.
    case pictureView, pictureViewBack
    /// Editing points: the cursor, the nearest point, the class of a new one.
    case editPoints, takePoint, removePoint, nextClass
    case help, explain, options
    case saveScreen
    case lectureMode
    /// Starts the run's preset as its file has it now.
    case reload
    case repaint, suspend
    case quit
}

extension Action {
    /// Whether it concerns the run or the focus as a whole, so that it may happen behind the page of keys.
    var isForTheRun: Bool {
        switch self {
        case .runOrPause, .step, .stepEpoch, .restart, .restartWithNewSeed, .slower, .faster, .nextPane, .previousPane:
            true
        default: false
        }
    }

    /// Whether a list of options stays open with it.
    var belongsToOptions: Bool {
        switch self {
        case .up, .down, .enter, .runOrPause, .slower, .faster, .enlarge: true
        default: false
        }
    }

    /// The pane that answers wherever the focus is; nothing for what the pane in focus answers.
    var pane: Pane? {
        switch self {
        case .logScale, .smoothing, .guides, .crosshair: .loss
        case .pictureStyle, .heldOutPoints, .pictureView, .pictureViewBack, .editPoints: .picture
        default: nil
        }
    }
}
