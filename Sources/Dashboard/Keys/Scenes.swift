/// Places of the program in which keys mean something; several can be active, the foremost decides.
struct Scenes: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// The pane in focus.
    static let loss = Scenes(rawValue: 1 << 0)
    static let picture = Scenes(rawValue: 1 << 1)
    static let hyperparameters = Scenes(rawValue: 1 << 2)
    static let parameters = Scenes(rawValue: 1 << 3)
    /// The list of presets, and whether a run goes on behind it.
    static let picker = Scenes(rawValue: 1 << 4)
    static let pickerOverRun = Scenes(rawValue: 1 << 5)
    /// The page of keys.
    static let help = Scenes(rawValue: 1 << 6)
    /// That page is longer than the screen.
    static let scrolling = Scenes(rawValue: 1 << 13)
    /// A value is being typed.
    static let editing = Scenes(rawValue: 1 << 7)
    /// A value is chosen that starts the run anew, and waits for Enter.
    static let offering = Scenes(rawValue: 1 << 8)
    /// The notice of a divergence is shown.
    static let diverged = Scenes(rawValue: 1 << 9)
    /// The run could not be prepared.
    static let failed = Scenes(rawValue: 1 << 10)
    /// The question whether to quit.
    static let quitting = Scenes(rawValue: 1 << 11)
    /// One pane has the whole screen.
    static let zoomed = Scenes(rawValue: 1 << 12)

    /// Every pane of a run.
    static let panes: Scenes = [.loss, .picture, .hyperparameters, .parameters]
    /// Wherever keys are looked up.
    static let everywhere: Scenes = [
        .panes, .picker, .pickerOverRun, .help, .offering, .diverged, .failed, .quitting, .zoomed,
    ]
}
