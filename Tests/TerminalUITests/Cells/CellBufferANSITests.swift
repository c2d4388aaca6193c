import TerminalUI
import Testing

struct CellBufferANSITests {
    @Test func plainCellsNeedNoSequence() {
        var buffer = CellBuffer(Size(width: 3, height: 1))
        buffer.write("ab", x: 0, y: 0)
        #expect(buffer.ansiLines == ["ab "])
    }

    @Test func aStyleIsSwitchedOnWhereItBeginsAndOffWhereItEnds() {
        var buffer = CellBuffer(Size(width: 4, height: 1))
        buffer.write("bc", x: 1, y: 0, style: Style(foreground: .indexed(9), isBold: true))
        #expect(buffer.ansiLines == [" \u{1B}[0;1;91mbc\u{1B}[0m "])
    }

    @Test func everyLineEndsPlain() {
        var buffer = CellBuffer(Size(width: 1, height: 2))
        let style = Style(foreground: .indexed(200), background: .indexed(4), isReversed: true)
        buffer.fill(buffer.bounds, with: Cell("x", style: style))
        #expect(buffer.ansiLines == Array(repeating: "\u{1B}[0;7;38;5;200;44mx\u{1B}[0m", count: 2))
    }

    @Test func anEmptyBufferHasNoLines() {
        #expect(CellBuffer(Size(width: 5, height: 0)).ansiLines.isEmpty)
    }
}
