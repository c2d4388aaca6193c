import TerminalUI

extension KeyMap {
    /// Keys of the program as a whole.
    static let program: [KeyRow] = [
        KeyRow(
            .program, [(.character("?"), .help), (.function(1), .help)], "this page, and back", in: .everywhere,
            hints: [
                KeyHint(
                    .keys([.character("?")]), .fixed("help"), rank: 1,
                    in: [.panes, .picker, .pickerOverRun, .diverged, .failed, .zoomed])
            ]),
        KeyRow(
            .program, [(.character("i"), .explain), (.character("L"), .lectureMode)], "explain pane, lecture mode",
            in: .panes,
            hints: [
                KeyHint(.keys([.character("i")]), .fixed("explain"), rank: 11, in: .panes),
                KeyHint(.keys([.character("L")]), .fixed("controls"), rank: 2, in: .lecturing),
            ]),
        KeyRow(.program, [(.character("u"), .reload)], "load the edited preset", in: .panes),
        KeyRow(
            .program, [(.character("o"), .options), (.function(2), .options)], "glyphs, colours, frames",
            in: .everywhere),
        KeyRow(.program, [(.character("W"), .saveScreen)], "save the screen as text", in: .everywhere),
        KeyRow(.program, [(.control("l"), .repaint)], "repaint", in: [.everywhere, .editing]),
        KeyRow(.program, [(.control("z"), .suspend)], "suspend", in: [.everywhere, .editing]),
        KeyRow(
            .program, [(.character("q"), .quit), (.control("c"), .quit)], "quit, asks once if running",
            in: [.everywhere, .editing],
            hints: [KeyHint(.keys([.character("q")]), .fixed("quit"), rank: 0, in: .everywhere)]),
    ]
}
