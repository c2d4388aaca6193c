import Experiments
import TerminalUI

/// The one table of keys: dispatch, key line and help page are read from it.
///
/// The entries of the key line stand in the order of the rows.
enum KeyMap {
    /// How many presets of the picker have a digit.
    static let frontRow = PresetLibrary.frontRow.count

    /// All rows; the keys of what lies over a pane come first.
    static let rows: [KeyRow] = overlays + run + panes + program

    private static let vertical: [(Key, Action)] = [
        (.up, .up), (.down, .down), (.character("k"), .up), (.character("j"), .down),
    ]

    private static let horizontal: [(Key, Action)] = [
        (.left, .left), (.right, .right), (.character("h"), .left), (.character("l"), .right),
    ]

    private static let overlays: [KeyRow] = [
        KeyRow(
            .program, [(.escape, .escape)], in: .quitting,
            hints: [KeyHint(.keys([.escape]), .fixed("stay"), rank: 1, in: .quitting)]),
        KeyRow(
            .here, [(.enter, .enter), (.escape, .escape)], in: [.editing, .offering],
            hints: [
                KeyHint(.keys([.enter]), .fixed("apply"), rank: 0, in: .editing),
                KeyHint(.keys([.enter]), .fixed("start anew"), rank: 0, in: .offering),
                KeyHint(.keys([.escape]), .keep, rank: 0, in: [.editing, .offering]),
            ]),
        KeyRow(.here, [(.backspace, .erase)], in: .editing),
        KeyRow(
            .program, [(.escape, .escape)], in: .help,
            hints: [KeyHint(.keys([.escape]), .fixed("close"), rank: 0, in: .help)]),
        KeyRow(
            .program, vertical, in: .help,
            hints: [KeyHint(.keys([.up, .down]), .fixed("scroll"), rank: 0, in: .scrolling)]),
    ]

    private static let run: [KeyRow] = [
        KeyRow(
            .run, [(.character(" "), .runOrPause)], "run, pause", in: .panes,
            hints: [KeyHint(.keys([.character(" ")]), .runOrPause, rank: 1, in: [.panes, .help])]),
        KeyRow(
            .run, [(.character("s"), .step), (.character("S"), .stepEpoch)], "one minibatch, one epoch", in: .panes,
            hints: [
                KeyHint(.keys([.character("s")]), .fixed("step"), rank: 4, in: .panes),
                KeyHint(.keys([.character("S")]), .fixed("epoch"), rank: 8, in: .panes),
            ]),
        KeyRow(
            .run, [(.character("r"), .restart), (.character("R"), .restartWithNewSeed)], "start anew: same, next seed",
            in: .panes,
            hints: [KeyHint(.keys([.character("r")]), .fixed("restart"), rank: 5, in: [.panes, .diverged])]),
        KeyRow(
            .run, [(.character("<"), .slower), (.character(">"), .faster)], "slower, faster", in: .panes,
            hints: [
                KeyHint(.keys([.character("<")]), .fixed("slower"), rank: 9, in: .panes),
                KeyHint(.keys([.character(">")]), .fixed("faster"), rank: 9, in: .panes),
            ]),
        KeyRow(
            .run, [(.character("+"), .notchUp), (.character("-"), .notchDown)], "a notch, from any pane", in: .panes),
    ]

    private static let panes: [KeyRow] = [
        KeyRow(
            .panes, [(.tab, .nextPane), (.backTab, .previousPane)], label: .keys([.tab]), "next; Shift-Tab previous",
            in: .panes, hints: [KeyHint(.keys([.tab]), .fixed("pane"), rank: 3, in: [.panes, .help])]),
        KeyRow(
            .here, [(.enter, .enter)], "start it", in: .picker,
            hints: [KeyHint(.keys([.enter]), .fixed("start"), rank: 0, in: [.picker, .pickerOverRun])]),
        KeyRow(
            .here, vertical, label: .keys([.up, .down]), "choose a preset (j k)", in: .picker,
            hints: [KeyHint(.keys([.up, .down]), .fixed("choose"), rank: 2, in: [.picker, .pickerOverRun])]),
        KeyRow(
            .here, digits, label: digitRange, "start at once", in: .picker,
            hints: [KeyHint(digitRange, .fixed("start at once"), rank: 4, in: [.picker, .pickerOverRun])]),
        KeyRow(
            .here, [(.escape, .escape)], "back to the run", in: .pickerOverRun,
            hints: [KeyHint(.keys([.escape]), .fixed("back"), rank: 3, in: .pickerOverRun)]),
        KeyRow(.here, vertical, label: .keys([.up, .down]), "pick a value (j k)", in: .hyperparameters),
        KeyRow(
            .here, horizontal, label: .keys([.left, .right]), "one notch down, up (h l)", in: .hyperparameters,
            hints: [
                KeyHint(
                    .keys([.left, .right]), ascii: .keys([.character("+"), .character("-")]), .fixed("change"),
                    rank: 2, in: [.hyperparameters, .offering, .diverged])
            ]),
        KeyRow(
            .here, [(.enter, .enter)], "type the exact value", in: .hyperparameters,
            hints: [KeyHint(.keys([.enter]), .fixed("type"), rank: 10, in: .hyperparameters)]),
        KeyRow(
            .here, vertical, label: .keys([.up, .down]), "scroll the tensors (j k)", in: .parameters,
            hints: [KeyHint(.keys([.up, .down]), .fixed("scroll"), rank: 2, in: .parameters)]),
        KeyRow(
            .pictures, [(.character("y"), .logScale)], "log scale of the loss", in: .panes,
            hints: [KeyHint(.keys([.character("y")]), .fixed("log scale"), rank: 2, in: .loss)]),
        KeyRow(
            .panes, [(.enter, .enter)], "enlarge this pane", in: [.loss, .picture, .parameters],
            hints: [
                KeyHint(
                    .keys([.enter]), .fixed("enlarge"), rank: 6, in: [.loss, .picture, .parameters], absentIn: .zoomed)
            ]),
        KeyRow(
            .panes, [(.escape, .escape)], "back, or keep the value", in: [.zoomed, .diverged],
            hints: [
                KeyHint(.keys([.escape]), .fixed("back"), rank: 0, in: .zoomed),
                KeyHint(.keys([.escape]), .fixed("look on"), rank: 5, in: .diverged),
            ]),
        KeyRow(
            .panes, [(.character("p"), .presets)], "presets", in: [.panes, .failed],
            hints: [KeyHint(.keys([.character("p")]), .fixed("presets"), rank: 7, in: [.panes, .diverged, .failed])]),
    ]

    private static let program: [KeyRow] = [
        KeyRow(
            .program, [(.character("?"), .help), (.function(1), .help)], "this page, and back", in: .everywhere,
            hints: [
                KeyHint(
                    .keys([.character("?")]), .fixed("help"), rank: 1,
                    in: [.panes, .picker, .pickerOverRun, .diverged, .failed, .zoomed])
            ]),
        KeyRow(.program, [(.control("l"), .repaint)], "repaint", in: [.everywhere, .editing]),
        KeyRow(.program, [(.control("z"), .suspend)], "suspend", in: [.everywhere, .editing]),
        KeyRow(
            .program, [(.character("q"), .quit), (.control("c"), .quit)], "quit, asks once if running",
            in: [.everywhere, .editing],
            hints: [KeyHint(.keys([.character("q")]), .fixed("quit"), rank: 0, in: .everywhere)]),
    ]

    private static let digits: [(Key, Action)] = (1...frontRow).map { digit in
        (.character(Unicode.Scalar(UInt8(48 + digit))), .startPreset(digit))
    }

    private static let digitRange = KeyLabel.range(digits[0].0, digits[frontRow - 1].0)
}
