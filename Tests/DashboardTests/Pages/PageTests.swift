import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// Pages over the panes: words used, and what a pane shows.
struct PageTests {
    @Test func theWordsAreTheNextPageOfTheKeys() {
        var state = Fixtures.running()
        state.press("? PgDn")
        #expect(state.screen[1].contains("? Words"))
        #expect(state.screen[2].hasPrefix(" parameter       a number that the model learns"))
        state.press("PgUp")
        #expect(state.isHelpShown)
    }

    @Test func everyWordFitsOnALineOfTheUsualScreen() {
        let look = Fixtures.running().look
        #expect(TextPage.words(look: look, width: 78).lines.count == Glossary.entries.count)
        #expect(Glossary.entries.count <= 20)
    }

    @Test(arguments: Pane.allCases)
    func aPaneIsExplainedInTwoSentencesAndByItsControls(_ pane: Pane) {
        for settings in [Fixtures.circles, Fixtures.lineFit, Fixtures.digits] {
            let text = PaneExplanation.text(of: pane, in: settings)
            #expect(text.split(separator: ". ").count == 2 && text.hasSuffix("."))
        }
        let look = Fixtures.running().look
        let page = TextPage.explanation(of: pane, in: Fixtures.circles, look: look, width: 78)
        let text = page.lines.map { $0.map(\.text).joined() }
        for row in KeyMap.help(.here, in: Scenes(pane)) {
            #expect(text.contains { $0.contains(row.help ?? "") })
        }
    }

    @Test func everyValueOfTheRunIsExplained() {
        let look = Fixtures.running().look
        let page = TextPage.explanation(of: .hyperparameters, in: Fixtures.circles, look: look, width: 78)
        let text = page.lines.map { $0.map(\.text).joined() }
        for field in HyperparameterField.fields(of: Fixtures.circles) {
            #expect(text.contains { $0.hasPrefix(field.label) && $0.hasSuffix(field.key.words.purpose) })
        }
    }

    @Test func theExplanationFollowsTheFocus() {
        var state = Fixtures.running()
        state.press("i")
        #expect(state.screen[1].contains("i Hyperparameters"))
        state.press("Tab")
        #expect(state.screen[1].contains("i Parameters"))
        state.press("i")
        #expect(state.page == nil)
    }

    @Test func aLongPageScrolls() {
        var state = Fixtures.running(width: 40, height: 12)
        state.press("? PgDn Down Down")
        #expect(state.pageOffset == 2)
        #expect(!state.screen.contains { $0.contains("parameter       a number") })
        for _ in 0..<100 { state.press("Down") }
        #expect(state.screen[9].trimmingBlanks.hasSuffix("should meet it"))
    }
}

extension String {
    fileprivate var trimmingBlanks: String { split(separator: " ").joined(separator: " ") }
}
