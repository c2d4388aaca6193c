import TerminalUI

extension KeyMap {
    /// Keys of what lies over the panes.
    static let overlays: [KeyRow] = [
        KeyRow(
            .program, [(.escape, .escape)], in: .quitting,
            hints: [KeyHint(.keys([.escape]), .fixed("stay"), rank: 1, in: .quitting)]),
        KeyRow(
            .here, [(.enter, .enter), (.escape, .escape)], in: [.editing, .offering, .choosing],
            hints: [
                KeyHint(.keys([.enter]), .fixed("take it"), rank: 0, in: .choosing),
                KeyHint(.keys([.enter]), .fixed("apply"), rank: 0, in: .editing),
                KeyHint(.keys([.enter]), .fixed("start anew"), rank: 0, in: .offering),
                KeyHint(.keys([.escape]), .keep, rank: 0, in: [.editing, .offering, .choosing]),
            ]),
        KeyRow(.here, [(.backspace, .erase)], in: .editing),
        KeyRow(
            .here, [(.character(" "), .enter), (.enter, .enter), (.escape, .escape)], in: .gathering,
            hints: [
                KeyHint(.keys([.character(" ")]), .fixed("on, off"), rank: 0, in: .gathering),
                KeyHint(.keys([.escape]), .fixed("close"), rank: 0, in: .gathering),
            ]),
        KeyRow(
            .here, vertical, in: [.choosing, .gathering],
            hints: [KeyHint(.keys([.up, .down]), .fixed("choose"), rank: 0, in: [.choosing, .gathering])]),
        KeyRow(
            .program, [(.escape, .escape)], in: .help,
            hints: [KeyHint(.keys([.escape]), .fixed("close"), rank: 0, in: .help)]),
        KeyRow(
            .program, vertical, in: .help,
            hints: [KeyHint(.keys([.up, .down]), .fixed("scroll"), rank: 0, in: .scrolling)]),
        KeyRow(
            .program, [(.pageDown, .pageDown), (.pageUp, .pageUp)], in: .help,
            hints: [KeyHint(.keys([.pageDown]), .fixed("words"), rank: 2, in: .help)]),
        KeyRow(
            .program, [(.escape, .escape)], in: .options,
            hints: [KeyHint(.keys([.escape]), .fixed("close"), rank: 0, in: .options)]),
        KeyRow(
            .program, vertical, in: .options,
            hints: [KeyHint(.keys([.up, .down]), .fixed("pick"), rank: 0, in: .options)]),
        KeyRow(
            .program, horizontal, in: .options,
            hints: [KeyHint(.keys([.left, .right]), .fixed("change"), rank: 0, in: .options)]),
    ]
}
