import TerminalUI
import Testing

struct BigTextTests {
    private func drawn(_ text: String, _ size: Size, _ glyphs: GlyphSet) -> [String] {
        var buffer = CellBuffer(size)
        BigText(text).draw(in: buffer.bounds, glyphs: glyphs, into: &buffer)
        return buffer.lines
    }

    @Test func digitsTakeThreeRowsOfHalfBlocks() {
        #expect(
            drawn("0.42", Size(width: 13, height: 3), .braille) == [
                "█▀█   █ █ ▀▀█",
                "█ █   ▀▀█ █▀▀",
                "▀▀▀ ▀   ▀ ▀▀▀",
            ])
    }

    @Test func asciiTakesFiveRows() {
        #expect(drawn("7", Size(width: 4, height: 5), .ascii) == ["### ", "  # ", "  # ", " #  ", " #  "])
    }

    @Test func whatDoesNotFitIsLeftOutAsAWhole() {
        #expect(drawn("12", Size(width: 6, height: 3), .block)[0] == "▄█    ")
        #expect(drawn("1", Size(width: 3, height: 2), .block) == ["   ", "   "])
        #expect(drawn("1", Size(width: 1, height: 1), .block) == [" "])
        #expect(drawn("1", Size(width: 0, height: 0), .block) == [])
    }

    @Test func columnsAreThoseThatAreDrawn() {
        #expect(BigText("0.42").columns == 13 && BigText("").columns == 0)
    }
}
