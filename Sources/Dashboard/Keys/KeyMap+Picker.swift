import TerminalUI

extension KeyMap {
    /// Keys of the list of presets.
    static let picker: [KeyRow] = [
        KeyRow(
            .here, [(.enter, .enter)], "start it", in: .picker,
            hints: [KeyHint(.keys([.enter]), .fixed("start"), rank: 0, in: [.picker, .pickerOverRun])]),
        KeyRow(
            .here, vertical, label: .keys([.up, .down]), "choose a preset (j k)", in: .picker,
            hints: [KeyHint(.keys([.up, .down]), .fixed("choose"), rank: 2, in: [.picker, .pickerOverRun])]),
        KeyRow(
            .here, presetDigits, label: digitRange, "start at once", in: .picker,
            hints: [KeyHint(digitRange, .fixed("start at once"), rank: 4, in: [.picker, .pickerOverRun])]),
        KeyRow(
            .here, [(.escape, .escape)], "back to the run", in: .pickerOverRun,
            hints: [KeyHint(.keys([.escape]), .fixed("back"), rank: 3, in: .pickerOverRun)]),
    ]

    private static let presetDigits = (1...frontRow).map { (Key(digit: $0), Action.startPreset($0)) }

    private static let digitRange = KeyLabel.range(Key(digit: 1), Key(digit: frontRow))
}
