import Experiments
import TerminalUI

/// A page of lines over the panes: the words used, or what a pane shows.
struct TextPage {
    /// Columns of the words before their meaning.
    private static let wordColumns = 16
    private static let keyColumns = 12
    /// Longer lines are hard to read.
    private static let readableWidth = 76

    /// What the rule above it says.
    let title: String
    /// Its lines.
    let lines: [[TextRun]]

    /// The words used.
    static func words(look: Look, width: Int) -> TextPage {
        let entries = Glossary.entries.map { ($0.word, $0.meaning) }
        return TextPage(title: "? Words", lines: definitions(entries, columns: wordColumns, look: look, width: width))
    }

    /// What a pane shows, and what each of its controls does.
    static func explanation(of pane: Pane, in settings: Preset, look: Look, width: Int) -> TextPage {
        let readable = min(width, readableWidth)
        let text = look.plain(PaneExplanation.text(of: pane, in: settings)).wrapped(readable).map { [look.run($0)] }
        let own = KeyMap.help(.here, in: Scenes(pane))
        let pictures = KeyMap.help(.pictures, in: Scenes(pane)).filter { row in
            row.bindings.contains { $0.action.pane == pane }
        }
        let controls = (own + pictures).map { ($0.label.text(in: look.glyphs, isList: true), $0.help ?? "") }
        let keys = definitions(controls, columns: keyColumns, look: look, width: readable)
        let fields = pane == .hyperparameters ? HyperparameterField.fields(of: settings) : []
        let values = definitions(
            fields.map { ($0.label, $0.key.words.purpose) }, columns: wordColumns, look: look, width: readable)
        let parts = [text, keys, values].filter { !$0.isEmpty }
        return TextPage(title: "i \(pane.name)", lines: Array(parts.joined(separator: [[]])))
    }

    /// A word a row, its meaning beside it in as many lines as it needs.
    private static func definitions(
        _ entries: [(String, String)], columns: Int, look: Look, width: Int
    ) -> [[TextRun]] {
        entries.flatMap { word, meaning in
            let lines = look.plain(meaning).wrapped(max(1, width - columns))
            return lines.enumerated().map { index, line -> [TextRun] in
                let head = index == 0 ? look.plain(word) : ""
                let gap = String(repeating: " ", count: max(1, columns - head.columns))
                return [look.run(head, .emphasis), look.run(gap + line)]
            }
        }
    }

    /// Draws the page from some line on.
    func draw(offset: Int, isBehind: Bool, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let (top, rest) = area.splitTop(1)
        PageRule.draw(title, isOverRun: isBehind, look: look, in: top, into: &buffer)
        for (row, line) in lines.dropFirst(offset).prefix(rest.height).enumerated() {
            buffer.write(line, x: rest.x, y: rest.y + row, in: rest)
        }
    }
}

/// The rule above a page.
enum PageRule {
    /// Draws it with what happens behind the page.
    static func draw(_ title: String, isOverRun: Bool, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        TitleRule(
            [look.run(title, .emphasis)], fact: isOverRun ? [look.run("the run goes on behind this page", .label)] : [],
            isFocused: true, ruleStyle: look[.emphasis]
        ).draw(in: area, glyphs: look.glyphs, into: &buffer)
    }
}
