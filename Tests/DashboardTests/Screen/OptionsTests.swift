import Experiments
import Foundation
import TerminalUI
import Testing

@testable import Dashboard

/// What the user wants of the screen: the page, the file, the command line.
struct OptionsTests {
    private static let found = TerminalCapabilities(glyphs: .braille, colors: .full)

    @Test func everySettingGoesThroughTheFileAndBack() {
        let wishes = ScreenPreferences(
            glyphs: .ascii, colors: .sixteen, theme: .contrast, framesPerSecond: 15, lowBandwidth: true, mouse: false,
            layout: .network)
        let (read, faults) = ScreenPreferences.read(wishes.text)
        #expect(read == wishes && faults.isEmpty)
        #expect(ScreenPreferences.read(ScreenPreferences().text).preferences == ScreenPreferences())
        #expect(ScreenSetting.all.allSatisfy { $0.read(wishes) != nil }, "each setting is in the file")
    }

    @Test func aDamagedLineIsReportedAndTheOthersHold() {
        let (read, faults) = ScreenPreferences.read(
            "glyphs: ascii # old\n\ncolors: 12\nnonsense:\nfps: 31\nmouse: \"off\"")
        #expect(read == ScreenPreferences(glyphs: .ascii, mouse: false))
        #expect(faults.count == 3)
        #expect(faults[0] == "line 3: colors is one of automatic, 256, 16, none")
        #expect(faults[1].hasPrefix("line 4: expected one of glyphs, colors, theme, fps"))
        #expect(ScreenPreferences.read("fps: [5]\nfps: 10").faults.count == 2, "a list, and a key that is given twice")
    }

    @Test func aFileThatIsNoYAMLIsReportedWithItsLine() {
        let (read, faults) = ScreenPreferences.read("glyphs: ascii\ncolors: [16\nmouse: off\n")
        #expect(read == ScreenPreferences())
        #expect(faults.count == 1 && faults[0].hasPrefix("line 3: broken YAML: "))
        #expect(ScreenPreferences.read("nonsense").faults == ["line 1: expected a mapping of keys"])
        #expect(ScreenPreferences.read("# nothing yet\n").faults.isEmpty)
    }

    @Test func theCommandLineIsAboveTheFile() {
        let screen = ScreenState(
            found: Self.found, preferences: ScreenPreferences(glyphs: .block, framesPerSecond: 5),
            overrides: ScreenPreferences(glyphs: .ascii))
        #expect(screen.look.glyphs == .ascii && screen.effective.frameRate == 5)
    }

    @Test func whatIsTurnedOnThePageIsAboveTheCommandLine() {
        var screen = ScreenState(found: Self.found, overrides: ScreenPreferences(glyphs: .ascii))
        let turns = [screen.turn(by: 1), screen.turn(by: -1)]
        #expect(turns == [false, true], "ascii is the last of them")
        #expect(screen.look.glyphs == .block)
        #expect(screen.preferences.glyphs == .block && screen.overrides.glyphs == nil)
    }

    @Test func lowBandwidthLimitsTheFrames() {
        #expect(ScreenPreferences(framesPerSecond: 30, lowBandwidth: true).frameRate == 2)
        #expect(ScreenPreferences().frameRate == 10)
    }

    @Test func theRunIsAskedForAsManySnapshotsAsAreShown() {
        var state = Fixtures.running()
        #expect(state.viewRequest?.framesPerSecond == 10)
        state.press("o Down Down Down Right")
        #expect(state.viewRequest?.framesPerSecond == 15)
        state.press("Down Right")
        #expect(state.viewRequest?.framesPerSecond == 2)
        #expect(Fixtures.picking().previewViewRequest?.framesPerSecond == 10)
    }

    @Test func thePageTurnsAtOnceAndAsksForTheFile() {
        var state = Fixtures.running()
        state.press("o")
        #expect(state.screen[1].contains("o Options"))
        #expect(state.screen[2].hasPrefix(" ► glyphs          automatic (braille)"))
        #expect(state.keyLine.hasPrefix("Esc close  ↑↓ pick  ←→ change"))
        #expect(state.press("Right Right Right").effect == .keepPreferences)
        #expect(state.look.glyphs == .ascii)
        #expect(state.screen.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
        #expect(state.press("Right").effect == nil, "there is nothing beyond the last one")
        state.press("Down Right Right Right Esc")
        #expect(state.look.theme.depth == .none && state.page == nil)
    }

    @Test func aThemeAndALayoutHoldAtOnce() {
        var state = Fixtures.running()
        state.press("F2 Down Down Right Right")
        #expect(state.look.theme.ground == .light)
        let cells = DashboardView.render(state, now: .zero).cells
        #expect(cells.allSatisfy { $0.style.background != .standard && $0.style.foreground != .standard })
        state.press("Right")
        #expect(state.look.theme.hasHighContrast && state.look.theme.ground == .dark)
        state.press("Down Down Down Down Right Esc")
        #expect(state.layout.places.map(\.pane) == [.loss, .picture])
        #expect(state.run?.focus == .loss)
    }

    @Test func theFileIsWrittenAsAWholeAndReadAgain() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("options-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try #require(OptionsFile(environment: ["XDG_CONFIG_HOME": folder.path]))
        #expect(file.load() == OptionsFile.Content())
        try file.save(ScreenPreferences(theme: .light))
        #expect(file.load() == OptionsFile.Content(preferences: ScreenPreferences(theme: .light), isThere: true))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/swtorch-tui")
        #expect(names == ["config.yaml"])
        try Data([0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: file.path))
        #expect(file.load().fault == "\(file.path) cannot be read")
        #expect(
            OptionsFile(environment: ["HOME": "/home/somebody"])?.path
                == "/home/somebody/.config/swtorch-tui/config.yaml")
        #expect(OptionsFile(environment: [:]) == nil)
    }
}
