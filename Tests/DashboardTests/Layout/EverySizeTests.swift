import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// Every screen at every size: drawing outside the buffer does nothing, so what counts is that it never stops the program.
struct EverySizeTests {
    @Test(arguments: Fixtures.Screen.allCases)
    func everyScreenIsDrawnAtEverySize(_ screen: Fixtures.Screen) {
        var state = Fixtures.state(screen, width: 80, height: 24, glyphs: .braille)
        // Every width with some height, every height with some width.
        let sizes = (0...220).map { ($0, $0 * 29 % 71) } + (0...70).map { ($0 * 47 % 221, $0) }
        for (width, height) in sizes {
            state.size = Size(width: width, height: height)
            let lines = state.screen
            let isWhole = lines.count == height && lines.allSatisfy { $0.unicodeScalars.count == width }
            #expect(isWhole, "\(width)×\(height)")
        }
    }

    @Test func aSmallScreenSaysItsSizeAndTheOneThatIsNeeded() {
        var state = Fixtures.running(width: 30, height: 5)
        #expect(
            state.screen == [
                "                              ",
                "       too small: 30×5        ",
                "         needs 40×12          ",
                "                              ",
                "                              ",
            ])
        #expect(state.press("Space").commands == [.control(.pause)])
    }

    @Test(arguments: Pane.allCases)
    func aPaneDrawsNothingOutsideItsCells(_ pane: Pane) throws {
        let state = Fixtures.running()
        let run = try #require(state.run)
        let snapshot = try #require(run.snapshot)
        for size in [Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 38, height: 6)] {
            var buffer = CellBuffer(Size(width: 60, height: 20))
            let title = Rect(x: 10, y: 4, width: size.width, height: min(1, size.height))
            let content = Rect(x: 10, y: 5, width: size.width, height: size.height)
            let place = DashboardLayout.Place(pane: pane, title: title, content: content)
            PaneView.draw(place, run: run, snapshot: snapshot, look: state.look, into: &buffer)
            let inside = Rect(x: 10, y: 4, width: size.width, height: size.height + 1)
            for y in 0..<20 {
                for x in 0..<60 where !inside.contains(x: x, y: y) { #expect(buffer[x, y] == .blank) }
            }
            if size.width > 1 { #expect(buffer != CellBuffer(buffer.size)) }
        }
    }
}
