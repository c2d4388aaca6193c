import TerminalUI

extension KeyMap {
    /// Keys that go to the run, from any pane.
    static let run: [KeyRow] = [
        KeyRow(
            .run, [(.character(" "), .runOrPause)], "run, pause", in: .panes,
            hints: [KeyHint(.keys([.character(" ")]), .runOrPause, rank: 1, in: [.panes, .help, .lecturing])]),
        KeyRow(
            .run, [(.character("s"), .step), (.character("S"), .stepEpoch)], "one minibatch, one epoch", in: .panes,
            hints: [
                KeyHint(.keys([.character("s")]), .fixed("step"), rank: 4, in: [.panes, .lecturing]),
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
}
