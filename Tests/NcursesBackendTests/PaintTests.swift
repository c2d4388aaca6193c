import Testing
import TerminalUI

@testable import NcursesBackend

struct PaintTests {
    private func foreground(_ index: UInt8, colors: Int) -> Int32 {
        Paint(Style(foreground: .indexed(index)), colors: colors).foreground
    }

    @Test func paintsWhatThePaletteHas() {
        #expect(foreground(203, colors: 256) == 203)
        #expect(foreground(15, colors: 16) == 15)
        #expect(foreground(203, colors: 16) == -1)
        #expect(foreground(1, colors: 0) == -1)
        let plain = Paint(.plain, colors: 256)
        #expect(plain.foreground == -1 && plain.background == -1 && !plain.isBold && !plain.isReversed)
    }

    @Test func showsBrightColorsOfEightAsBold() {
        let bright = Paint(Style(foreground: .indexed(9), background: .indexed(12)), colors: 8)
        #expect(bright.foreground == 1 && bright.background == 4 && bright.isBold)
        let grey = Paint(Style(foreground: .indexed(8)), colors: 8)
        #expect(grey.foreground == -1 && !grey.isBold)
        #expect(!Paint(Style(foreground: .indexed(9)), colors: 16).isBold)
    }

    @Test func givesOutPairsAtFirstUse() {
        var pairs = ColorPairs(limit: 3)
        var defined: [[Int32]] = []
        let numbers = [(-1, -1), (1, -1), (1, 2), (1, -1), (5, 6)].map { (foreground: Int32, background: Int32) in
            pairs.number(foreground: foreground, background: background) {
                defined.append([$0, $1, $2])
                return true
            }
        }
        #expect(numbers == [0, 1, 2, 1, 0])
        #expect(defined == [[1, 1, -1], [2, 1, 2]])
        #expect(pairs.number(foreground: 7, background: 7, define: { _, _, _ in false }) == 0)
    }
}
