import TerminalUI

extension KeyMap {
    /// Keys that move between panes, show them and put them away.
    static let panes: [KeyRow] = [
        KeyRow(
            .panes, [(.tab, .nextPane), (.backTab, .previousPane)], label: .keys([.tab]), "next; Shift-Tab previous",
            in: .panes, hints: [KeyHint(.keys([.tab]), .fixed("pane"), rank: 3, in: [.panes, .help])]),
        KeyRow(
            .panes, Pane.allCases.map { (Key(digit: $0.rawValue), .togglePane($0)) },
            label: .range(Key(digit: 1), Key(digit: Pane.allCases.count), and: Key(digit: 0)),
            "show or hide; 0 as at first", in: .panes),
        KeyRow(.panes, [(Key(digit: 0), .usualPanes)], in: .panes),
    ]

    /// Keys that a pane alone knows, pane by pane.
    static let ownRows: [KeyRow] = hyperparameters + loss + picture + parameters + network + lecture + log

    private static let loss: [KeyRow] = [
        KeyRow(
            .here, horizontal, label: .keys([.left, .right]), "move the crosshair (h l)", in: .loss,
            hints: [KeyHint(.keys([.left, .right]), .fixed("move"), rank: 0, in: .crosshair)]),
        KeyRow(.here, paging, label: .keys([.pageUp, .pageDown]), "crosshair by ten; Home End", in: .loss),
        KeyRow(
            .here, [(.escape, .escape)], "put the crosshair away", in: .crosshair,
            hints: [KeyHint(.keys([.escape]), .fixed("put away"), rank: 0, in: .crosshair)]),
    ]

    private static let picture: [KeyRow] = [
        KeyRow(
            .here, horizontal + vertical, label: .keys([.left, .right]), "move: cell, unit, point", in: .picture,
            hints: [KeyHint(.keys([.left, .right]), .fixed("move"), rank: 2, in: .pencil)]),
        KeyRow(
            .here, [(.enter, .enter)], "add the point, let it go", in: .pencil,
            hints: [KeyHint(.keys([.enter]), .fixed("add"), rank: 1, in: .pencil)]),
        KeyRow(
            .here, [(.character("m"), .takePoint)], "take the nearest along", in: .pencil,
            hints: [KeyHint(.keys([.character("m")]), .fixed("take"), rank: 2, in: .pencil)]),
        KeyRow(
            .here, [(.character("x"), .removePoint), (.backspace, .removePoint)], label: .keys([.character("x")]),
            "take the nearest away", in: .pencil,
            hints: [KeyHint(.keys([.character("x")]), .fixed("remove"), rank: 2, in: .pencil)]),
        KeyRow(
            .here, [(.character("c"), .nextClass)], "class of the next point", in: .pencil,
            hints: [KeyHint(.keys([.character("c")]), .fixed("class"), rank: 3, in: .pencil)]),
        KeyRow(
            .here, [(.escape, .escape)], "leave the points alone", in: .pencil,
            hints: [KeyHint(.keys([.escape]), .fixed("leave"), rank: 1, in: .pencil)]),
    ]

    private static let hyperparameters: [KeyRow] = [
        KeyRow(.here, vertical, label: .keys([.up, .down]), "pick a value (j k)", in: .hyperparameters),
        KeyRow(
            .here, horizontal, label: .keys([.left, .right]), "one notch down, up (h l)", in: .hyperparameters,
            hints: [
                KeyHint(
                    .keys([.left, .right]), ascii: .keys([.character("+"), .character("-")]), .fixed("change"),
                    rank: 2, in: [.hyperparameters, .offering, .diverged])
            ]),
        KeyRow(
            .here, [(.enter, .enter)], "type it, or open its list", in: .hyperparameters,
            hints: [KeyHint(.keys([.enter]), .fixed("type"), rank: 10, in: .hyperparameters)]),
    ]

    private static let parameters: [KeyRow] = [
        KeyRow(
            .here, vertical, label: .keys([.up, .down]), "pick a row (j k)", in: .parameters,
            hints: [KeyHint(.keys([.up, .down]), .fixed("pick"), rank: 2, in: .parameters)]),
        KeyRow(.here, horizontal, label: .keys([.left, .right]), "pick a column (h l)", in: .opened),
        KeyRow(
            .here, [(.enter, .enter)], "enlarge, open, type a value", in: .parameters,
            hints: [
                KeyHint(.keys([.enter]), .fixed("enlarge"), rank: 6, in: .parameters, absentIn: .zoomed),
                KeyHint(.keys([.enter]), .fixed("open"), rank: 3, in: .zoomed, absentIn: .opened),
                KeyHint(.keys([.enter]), .fixed("type"), rank: 3, in: .opened),
            ]),
        KeyRow(
            .here, [(.escape, .escape)], "close it, list all names", in: [.opened, .filtered],
            hints: [
                KeyHint(.keys([.escape]), .fixed("close"), rank: 1, in: .opened, absentIn: .zoomed),
                KeyHint(.keys([.escape]), .fixed("list all"), rank: 1, in: .filtered),
            ]),
        KeyRow(
            .here, [(.character("/"), .filter)], "list only some names", in: .parameters,
            hints: [KeyHint(.keys([.character("/")]), .fixed("filter"), rank: 8, in: .parameters, absentIn: .opened)]),
        KeyRow(
            .here, [(.character("c"), .sort)], "sort by the next column", in: .parameters,
            hints: [KeyHint(.keys([.character("c")]), .fixed("sort"), rank: 8, in: .parameters, absentIn: .opened)]),
        KeyRow(
            .here, [(.character("v"), .nextView)], "values, gradients, steps", in: .parameters,
            hints: [KeyHint(.keys([.character("v")]), .fixed("gradients"), rank: 4, in: .opened)]),
    ]

    private static let network: [KeyRow] = [
        KeyRow(
            .here, vertical, label: .keys([.up, .down]), "pick a unit or a node (j k)", in: .network,
            hints: [KeyHint(.keys([.up, .down]), .fixed("unit"), rank: 2, in: .network)]),
        KeyRow(
            .here, horizontal, label: .keys([.left, .right]), "one of its weights (h l)", in: .network,
            hints: [KeyHint(.keys([.left, .right]), .fixed("weight"), rank: 3, in: .network)]),
        KeyRow(
            .here, [(.character("v"), .nextView)], "units, graph of the step", in: .network,
            hints: [KeyHint(.keys([.character("v")]), .fixed("graph"), rank: 4, in: .network)]),
        KeyRow(
            .here, [(.enter, .enter)], "enlarge, then type a weight", in: .network,
            hints: [
                KeyHint(.keys([.enter]), .fixed("enlarge"), rank: 6, in: .network, absentIn: .zoomed),
                KeyHint(.keys([.enter]), .fixed("type"), rank: 5, in: .zoomed),
            ]),
    ]

    private static let lecture: [KeyRow] = [
        KeyRow(
            .here, horizontal, label: .keys([.left, .right]), "notes, model, figures (h l)", in: .lecture,
            hints: [KeyHint(.keys([.left, .right]), .fixed("page"), rank: 2, in: .lecture)]),
        KeyRow(
            .here, vertical, label: .keys([.up, .down]), "scroll the page (j k)", in: .lecture,
            hints: [KeyHint(.keys([.up, .down]), .fixed("scroll"), rank: 3, in: .lecture)]),
        KeyRow(.here, paging, label: .keys([.pageUp, .pageDown]), "scroll far; Home End", in: .lecture),
    ]

    private static let log: [KeyRow] = [
        KeyRow(
            .here, vertical, label: .keys([.up, .down]), "scroll the events (j k)", in: .log,
            hints: [KeyHint(.keys([.up, .down]), .fixed("scroll"), rank: 2, in: .log)]),
        KeyRow(.here, paging, label: .keys([.pageUp, .pageDown]), "scroll far; Home End", in: .log),
    ]

    /// Keys that change a picture from any pane.
    static let pictures: [KeyRow] = [
        KeyRow(
            .pictures, [(.character("y"), .logScale), (.character("e"), .smoothing)], "loss: log scale, smoothing",
            in: .panes,
            hints: [
                KeyHint(.keys([.character("y")]), .fixed("log scale"), rank: 2, in: .loss, absentIn: .crosshair),
                KeyHint(.keys([.character("e")]), .fixed("smooth"), rank: 3, in: .loss, absentIn: .crosshair),
            ]),
        KeyRow(
            .pictures, [(.character("x"), .crosshair), (.character("g"), .guides)], "loss: crosshair, guides",
            in: .panes,
            hints: [
                KeyHint(.keys([.character("x")]), .fixed("read"), rank: 3, in: .loss, absentIn: .crosshair),
                KeyHint(.keys([.character("g")]), .fixed("guides"), rank: 8, in: .loss, absentIn: .crosshair),
            ]),
        KeyRow(
            .pictures,
            [(.character("v"), .pictureView), (.character("V"), .pictureViewBack), (.character("a"), .editPoints)],
            label: .keys([.character("v"), .character("a")]), "picture: view, edit points",
            in: .panes.subtracting([.parameters, .network]),
            hints: [
                KeyHint(.keys([.character("v")]), .fixed("view"), rank: 2, in: .picture, absentIn: .pencil),
                KeyHint(.keys([.character("a")]), .fixed("points"), rank: 8, in: .picture, absentIn: .pencil),
            ]),
        KeyRow(
            .pictures, [(.character("d"), .pictureStyle), (.character("T"), .heldOutPoints)],
            "picture: style, held-out", in: .panes,
            hints: [
                KeyHint(.keys([.character("d")]), .fixed("style"), rank: 7, in: .picture, absentIn: .pencil),
                KeyHint(.keys([.character("T")]), .fixed("held out"), rank: 9, in: .picture, absentIn: .pencil),
            ]),
    ]

    /// Keys that enlarge a pane and lead back.
    static let screen: [KeyRow] = [
        KeyRow(
            .panes, [(.enter, .enter)], in: .enlarging,
            hints: [
                KeyHint(
                    .keys([.enter]), .fixed("enlarge"), rank: 6, in: .enlarging.subtracting(.picture), absentIn: .zoomed
                ),
                KeyHint(.keys([.enter]), .fixed("enlarge"), rank: 3, in: .picture, absentIn: [.zoomed, .pencil]),
            ]),
        KeyRow(
            .panes, [(.character("f"), .enlarge)], label: .keys([.enter, .character("f")]), "enlarge a pane; f any one",
            in: .panes),
        KeyRow(
            .panes, [(.escape, .escape)], "back, or keep the value", in: [.zoomed, .diverged],
            hints: [
                KeyHint(.keys([.escape]), .fixed("back"), rank: 0, in: .zoomed, absentIn: .crosshair),
                KeyHint(.keys([.escape]), .fixed("look on"), rank: 6, in: .diverged),
            ]),
        KeyRow(
            .panes, [(.character("p"), .presets)], "presets", in: [.panes, .failed],
            hints: [KeyHint(.keys([.character("p")]), .fixed("presets"), rank: 7, in: [.panes, .diverged, .failed])]),
    ]
}
