import Experiments
import TerminalUI

/// The one table of keys: dispatch, key line, help page and the table in README.md are read from it.
///
/// The entries of the key line stand in the order of the rows.
enum KeyMap {
    /// How many presets of the picker have a digit.
    static let frontRow = PresetLibrary.frontRow.count

    /// All rows; the keys of what lies over a pane come first.
    static let rows: [KeyRow] = overlays + run + panes + picker + ownRows + pictures + screen + program

    static let vertical: [(Key, Action)] = [
        (.up, .up), (.down, .down), (.character("k"), .up), (.character("j"), .down),
    ]

    static let paging: [(Key, Action)] = [
        (.pageUp, .pageUp), (.pageDown, .pageDown), (.home, .home), (.end, .end),
    ]

    static let horizontal: [(Key, Action)] = [
        (.left, .left), (.right, .right), (.character("h"), .left), (.character("l"), .right),
    ]
}
