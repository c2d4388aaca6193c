import TerminalUI

/// A line of the table of keys: keys that belong together, and their words for the key line and the help page.
struct KeyRow: Sendable {
    /// A key and its action.
    struct Binding: Sendable {
        var key: Key
        var action: Action
    }

    /// Headings of the help page, in their order.
    enum Group: String, CaseIterable, Sendable {
        /// What the pane in focus, or the list, knows by itself.
        case here = "This pane"
        case run = "Run"
        case panes = "Panes"
        case pictures = "Pictures"
        case program = "Program"
    }

    /// Heading under which it is explained.
    var group: Group
    /// The keys.
    var bindings: [Binding]
    /// The keys that the help page names; the others do the same.
    var label: KeyLabel
    /// What the help page says; nothing where another row says it.
    var help: String?
    /// Where the keys work.
    var scenes: Scenes
    /// Its entries of the key line.
    var hints: [KeyHint]

    /// A row; the label names all keys unless told.
    init(
        _ group: Group, _ bindings: [(Key, Action)], label: KeyLabel? = nil, _ help: String? = nil, in scenes: Scenes,
        hints: [KeyHint] = []
    ) {
        self.group = group
        self.bindings = bindings.map { Binding(key: $0.0, action: $0.1) }
        self.label = label ?? .keys(bindings.map(\.0))
        self.help = help
        self.scenes = scenes
        self.hints = hints
    }
}

/// An entry of the key line.
struct KeyHint: Sendable {
    /// A word beside a key, which may depend on the run.
    enum Word: Equatable, Sendable {
        case fixed(String)
        /// `pause` while it runs, `run` while it does not.
        case runOrPause
        /// `keep` and the value that stays then.
        case keep
    }

    /// The keys.
    var label: KeyLabel
    /// The keys that stand for them in ASCII, which has no short name for arrows.
    var asciiLabel: KeyLabel
    /// What they do.
    var word: Word
    /// The lower, the longer the entry stays where the line is short.
    var rank: Int
    /// Where it is shown.
    var scenes: Scenes
    /// Where it is left out all the same.
    var absentIn: Scenes

    init(
        _ label: KeyLabel, ascii: KeyLabel? = nil, _ word: Word, rank: Int, in scenes: Scenes, absentIn: Scenes = []
    ) {
        self.label = label
        self.asciiLabel = ascii ?? label
        self.word = word
        self.rank = rank
        self.scenes = scenes
        self.absentIn = absentIn
    }
}
