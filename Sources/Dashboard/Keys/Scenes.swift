/// Places of the program in which keys mean something; several can be active, the foremost decides.
struct Scenes: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// The pane in focus.
    static let loss = Scenes(.loss)
    static let picture = Scenes(.picture)
    static let hyperparameters = Scenes(.hyperparameters)
    static let parameters = Scenes(.parameters)
    static let network = Scenes(.network)
    static let lecture = Scenes(.lecture)
    static let log = Scenes(.log)
    /// The list of presets, and whether a run goes on behind it.
    static let picker = Scenes(rawValue: 1 << 8)
    static let pickerOverRun = Scenes(rawValue: 1 << 9)
    /// The page of keys.
    static let help = Scenes(rawValue: 1 << 10)
    /// That page is longer than the screen.
    static let scrolling = Scenes(rawValue: 1 << 11)
    /// A value is being typed.
    static let editing = Scenes(rawValue: 1 << 12)
    /// A value is chosen that starts the run anew, and waits for Enter.
    static let offering = Scenes(rawValue: 1 << 13)
    /// The notice of a divergence is shown.
    static let diverged = Scenes(rawValue: 1 << 14)
    /// The run could not be prepared.
    static let failed = Scenes(rawValue: 1 << 15)
    /// The question whether to quit.
    static let quitting = Scenes(rawValue: 1 << 16)
    /// One pane has the whole screen.
    static let zoomed = Scenes(rawValue: 1 << 17)
    /// The options of a value are shown as a list.
    static let choosing = Scenes(rawValue: 1 << 18)
    /// The names of which a value has several are shown as a list.
    static let gathering = Scenes(rawValue: 1 << 24)
    /// The page of options.
    static let options = Scenes(rawValue: 1 << 19)
    /// Lecture mode, which hides the controls.
    static let lecturing = Scenes(rawValue: 1 << 23)
    /// The Loss pane has a crosshair.
    static let crosshair = Scenes(rawValue: 1 << 20)

    /// The Parameters pane shows a tensor value by value.
    static let opened = Scenes(rawValue: 1 << 21)
    /// It lists only some names.
    static let filtered = Scenes(rawValue: 1 << 22)

    /// The Picture pane has a cursor that edits points.
    static let pencil = Scenes(rawValue: 1 << 28)
    /// It shows the confusion matrix on the whole screen, or all digits of one of its cells.
    static let confusion = Scenes(rawValue: 1 << 32)
    static let gallery = Scenes(rawValue: 1 << 33)

    /// Every pane of a run.
    static let panes = Scenes(Pane.allCases.map(Scenes.init))
    /// The panes whose Enter key enlarges them and does nothing else.
    static let enlarging = panes.subtracting([.hyperparameters, .parameters, .network])
    /// Wherever keys are looked up.
    static let everywhere: Scenes = [
        .panes, .picker, .pickerOverRun, .help, .offering, .diverged, .failed, .quitting, .zoomed, .choosing,
        .gathering,
        .options, .lecturing,
    ]

    init(rawValue: Int) { self.rawValue = rawValue }

    /// The scene of a pane's own keys.
    init(_ pane: Pane) { rawValue = 1 << (pane.rawValue - 1) }
}
