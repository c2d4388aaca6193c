import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct DashboardFrameTests {
    private func frame(_ keys: [Key], width: Int = 80, height: Int = 24) -> CellBuffer {
        let request = RunRequest(preset: Fixtures.circles)
        return DashboardFrame.render(
            driver: FakeDriver(request), request: request, size: Size(width: width, height: height),
            capabilities: TerminalCapabilities(glyphs: .braille, colors: .none), keys: keys)
    }

    @Test func aFrameHasExactlyTheRowsAndColumnsAskedFor() {
        let lines = frame([], width: 97, height: 31).lines
        #expect(lines.count == 31 && lines.allSatisfy { $0.unicodeScalars.count == 97 })
    }

    @Test func keysAreTypedBeforeItIsDrawn() {
        #expect(frame([.character("?")]).lines[1].contains("? Help"))
        #expect(frame([.character(" "), .right]).lines[16].contains("0.1 ◄"))
    }

    @Test func theSameFrameComesOutTwice() {
        #expect(frame([.tab, .enter]) == frame([.tab, .enter]))
    }
}
