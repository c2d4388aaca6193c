import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct DashboardFrameTests {
    private func frame(_ keys: [Key], width: Int = 80, height: Int = 24) -> CellBuffer {
        let request = RunRequest(preset: Fixtures.circles)
        return DashboardFrame.render(
            request, presets: Fixtures.library, size: Size(width: width, height: height),
            capabilities: TerminalCapabilities(glyphs: .braille, colors: .none), keys: keys
        ) { FakeDriver($0) }
    }

    @Test func aFrameHasExactlyTheRowsAndColumnsAskedFor() {
        let lines = frame([], width: 97, height: 31).lines
        #expect(lines.count == 31 && lines.allSatisfy { $0.unicodeScalars.count == 97 })
    }

    @Test func keysAreTypedBeforeItIsDrawn() {
        #expect(frame([.character("?")]).lines[1].contains("? Help"))
        #expect(frame([.character(" "), .right]).lines[16].contains("0.1 ◄"))
    }

    @Test func aPresetThatAKeyStartsIsTrainedAndTakesTheKeysAfterIt() {
        let lines = frame([.character("p"), .character("1"), .character("?")]).lines
        #expect(lines[0].contains("line-fit  y = w x + b") && lines[1].contains("? Help"))
        let started = frame([.character("p"), .character("1")]).lines
        #expect(started[1].contains("2 Fit") && !started[1].contains("Boundary"))
    }

    @Test func theListShowsTheSelectedPresetSmall() {
        let lines = frame([.character("p"), .down, .down, .down]).lines
        #expect(lines[2].contains("── circles ──"))
        let isDrawn = lines[3...10].contains { $0.contains("●") }
        #expect(isDrawn)
    }

    @Test func whatTheFirstSnapshotLeadsToIsAskedForWithoutAKey() {
        let record = DriverRecord()
        _ = DashboardFrame.render(
            RunRequest(preset: Fixtures.digits), size: Size(width: 120, height: 36),
            capabilities: TerminalCapabilities(glyphs: .braille, colors: .none)
        ) { FakeDriver($0, record: record) }
        let wishes = record.events.commands.compactMap { command -> [TensorWindow]? in
            if case .look(let view) = command { view.tensors } else { nil }
        }
        #expect(wishes.first?.isEmpty == true && wishes.last?.first?.name == "hidden.weight")
    }

    @Test func theSameFrameComesOutTwice() {
        #expect(frame([.tab, .enter]) == frame([.tab, .enter]))
    }
}
