import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct KeyMapTests {
    private static let single: [Scenes] = [
        .loss, .picture, .hyperparameters, .parameters, .network, .lecture, .log, .picker, .pickerOverRun, .help,
        .editing, .offering, .diverged,
        .failed, .quitting, .zoomed, .choosing, .gathering, .options, .lecturing, .opened, .filtered,
    ]

    @Test(arguments: single)
    func aKeyMeansOneThingInAScene(_ scene: Scenes) {
        let keys = KeyMap.rows.filter { !$0.scenes.isDisjoint(with: scene) }.flatMap(\.bindings).map(\.key)
        #expect(keys.count == Set(keys).count)
    }

    @Test(arguments: single)
    func everySceneShowsKeys(_ scene: Scenes) {
        let entries = KeyMap.keyLine(for: [scene], width: 78, glyphs: .braille) { _ in "word" }
        #expect(!entries.isEmpty)
    }

    @Test func everyKeyOfTheTableIsExplained() {
        let explained = Set(KeyMap.rows.filter { $0.help != nil }.flatMap(\.bindings).map(\.key))
        let all = Set(KeyMap.rows.flatMap(\.bindings).map(\.key))
        #expect(all.subtracting(explained).isSubset(of: [.backspace, .character("0")]))
    }

    @Test func helpTextsFitTheirColumn() {
        for row in KeyMap.rows {
            guard let help = row.help else { continue }
            #expect(help.columns <= 27)
            #expect(GlyphSet.allCases.allSatisfy { row.label.text(in: $0, isList: true).columns <= 11 })
        }
    }

    @Test func theKeyLineOfTheUsualScreenIsFull() {
        let state = Fixtures.running()
        #expect(
            state.keyLine
                == "Space pause  s step  r restart  Tab pane  ←→ change  p presets  ? help  q quit")
    }

    @Test func aWideKeyLineHasMore() {
        let state = Fixtures.running(width: 120, height: 36)
        #expect(
            state.keyLine
                == "Space pause  s step  S epoch  r restart  < slower  > faster  Tab pane  ←→ change  p presets  ? help  q quit"
        )
    }

    @Test func anAsciiKeyLineHasNoArrows() {
        let state = Fixtures.running(glyphs: .ascii)
        #expect(state.keyLine.contains("+/- change"))
    }

    @Test func thePaneInFocusKeepsItsOwnKeysInTheLine() {
        var state = Fixtures.running()
        state.press("Tab")
        #expect(state.keyLine.contains("↑↓ pick"))
        state.press("Tab")
        #expect(state.keyLine.contains("y log scale"))
        state.press("Tab")
        #expect(state.keyLine.contains("Enter enlarge"))
    }

    @Test func helpScrollsWhereItDoesNotFit() {
        var state = Fixtures.running(width: 40, height: 12)
        state.press("?")
        #expect(state.keyLine.contains("↑↓ scroll"))
        #expect(!state.screen.contains { $0.contains("Ctrl-Z") })
        for _ in 0..<40 { state.press("Down") }
        #expect(state.screen.contains { $0.contains("Ctrl-Z") } && state.screen[9].contains("q  Ctrl-C"))
        state.press("Up")
        #expect(!state.screen[9].contains("q  Ctrl-C"))
    }
}
