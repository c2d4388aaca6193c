import TerminalUI

/// The page of options: a setting a row, its choices, and what it does.
enum OptionsPage {
    private static let nameColumn = 2
    private static let valueColumn = 18
    private static let purposeColumn = 42
    /// Columns from which on there is room for the purposes.
    private static let explainedWidth = 70

    /// Draws the page.
    static func draw(_ state: DashboardState, in area: Rect, into buffer: inout CellBuffer) {
        let look = state.look
        let (top, rest) = area.splitTop(1)
        PageRule.draw("o Options", isOverRun: state.run != nil, look: look, in: top, into: &buffer)
        let settings = ScreenSetting.all
        let first = max(0, min(state.screenState.selected + 2 - rest.height, settings.count - rest.height))
        for (index, setting) in settings.enumerated().dropFirst(first).prefix(rest.height) {
            let y = rest.y + index - first
            draw(setting, of: state, isPicked: index == state.screenState.selected, y: y, in: rest, into: &buffer)
        }
        let below = rest.y + settings.count + 1
        let sample = sample(look)
        if below + sample.count <= rest.maxY {
            for (row, line) in sample.enumerated() {
                buffer.write(line, x: rest.x + nameColumn, y: below + row, in: rest)
            }
        }
    }

    private static func draw(
        _ setting: ScreenSetting, of state: DashboardState, isPicked: Bool, y: Int, in area: Rect,
        into buffer: inout CellBuffer
    ) {
        let look = state.look
        if isPicked { buffer.write(look.glyphs[.cursor], style: look[.emphasis], x: area.x, y: y, in: area) }
        let name = look.run(setting.label, isPicked ? .emphasis : .text)
        buffer.write([name], x: area.x + nameColumn, y: y, in: area)
        let value = state.screenState.value(of: setting)
        let shown = value == ScreenSetting.automatic ? "\(value)\(state.found(setting))" : value
        let text = look.run(shown, isPicked ? .emphasis : .text)
        let end = buffer.write([text], x: area.x + valueColumn, y: y, in: area)
        if area.width >= explainedWidth {
            let x = max(end + 2, area.x + purposeColumn)
            let purpose = setting.purpose.fitted(area.maxX - x, ellipsis: look.glyphs[.ellipsis])
            buffer.write([look.run(purpose, .label)], x: x, y: y, in: area)
        }
    }

    /// Every role that carries a meaning, as it looks now.
    private static func sample(_ look: Look) -> [[TextRun]] {
        func stroke(_ glyph: Glyph, _ role: Role, _ name: String) -> [TextRun] {
            [look.run(look.glyphs[glyph], role), look.run(" \(name)   ", .label)]
        }
        return [
            stroke(.solidStroke, .train, "train") + stroke(.dashedStroke, .validation, "valid")
                + stroke(.dottedStroke, .ghost, "ghost"),
            stroke(.disc, .positive, "class 1") + stroke(.ring, .negative, "class 0")
                + stroke(.cross, .wrong, "wrong") + stroke(.change, .hand, "changed") + stroke(.fault, .fault, "fault"),
        ]
    }
}

extension DashboardState {
    /// What was found out for a setting that nobody chose, in brackets.
    fileprivate func found(_ setting: ScreenSetting) -> String {
        switch setting.key {
        case "glyphs": " (\(screenState.found.glyphs.rawValue))"
        case "colors": " (\(screenState.found.colors.rawValue))"
        case "theme": " (\(screenState.found.ground.rawValue))"
        default: ""
        }
    }
}
