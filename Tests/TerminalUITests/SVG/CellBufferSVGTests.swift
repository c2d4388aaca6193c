import Testing

@testable import TerminalUI

struct CellBufferSVGTests {
    /// What stands between the paper and the end of a buffer's picture.
    private func content(_ buffer: CellBuffer, ground: Ground = .dark) -> [String] {
        Array(buffer.svgLines(ground: ground).dropFirst(2).dropLast())
    }

    private func row(_ text: String, _ style: Style = .plain) -> CellBuffer {
        var buffer = CellBuffer(Size(width: text.columns, height: 1))
        buffer.write(text, x: 0, y: 0, style: style)
        return buffer
    }

    @Test func aBufferWithoutCellsIsAnEmptyPicture() {
        let lines = CellBuffer(Size(width: 0, height: 0)).svgLines()
        #expect(lines.count == 3)
        #expect(lines[0].contains("width=\"0\" height=\"0\" viewBox=\"0 0 0 0\""))
        #expect(lines[1] == "<rect width=\"0\" height=\"0\" fill=\"#121212\"/>")
        #expect(lines[2] == "</svg>")
    }

    @Test func aCellIsEightBySixteen() {
        let lines = CellBuffer(Size(width: 80, height: 24)).svgLines()
        #expect(lines[0].contains("viewBox=\"0 0 640 384\""))
        #expect(content(CellBuffer(Size(width: 80, height: 24))).isEmpty)
    }

    @Test func aWordIsATextOverItsColumns() {
        #expect(
            content(row("  ab c ")) == [
                "<text x=\"16\" y=\"12\" textLength=\"16\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#d0d0d0\">ab</text>",
                "<text x=\"40\" y=\"12\" textLength=\"8\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#d0d0d0\">c</text>",
            ])
    }

    @Test func aNewStyleBeginsANewText() {
        var buffer = row("abc")
        buffer.write("b", x: 1, y: 0, style: Style(foreground: .indexed(9), isBold: true))
        let texts = content(buffer)
        #expect(texts.count == 3)
        #expect(texts[1].contains("x=\"8\"") && texts[1].contains("fill=\"#ff0000\" font-weight=\"bold\""))
        #expect(texts[2].contains("x=\"16\"") && texts[2].hasSuffix(">c</text>"))
    }

    @Test func aSignBeyondASCIIKeepsToItsColumn() {
        let texts = content(row("●●"))
        #expect(texts.count == 2)
        #expect(texts.allSatisfy { $0.contains("textLength=\"8\"") })
    }

    @Test func textIsEscaped() {
        #expect(content(row("a<b>&c")).first?.hasSuffix(">a&lt;b&gt;&amp;c</text>") == true)
    }

    @Test func brailleIsDots() {
        #expect(
            content(row("⠁⢀", Style(foreground: .indexed(231)))) == [
                "<path fill=\"none\" stroke=\"#ffffff\" stroke-width=\"2.6\" stroke-linecap=\"round\""
                    + " d=\"M2 2h0M14 14h0\"/>"
            ])
        #expect(content(row("⠀")).isEmpty, "braille without dots is nothing")
    }

    @Test func linesAndBlocksReachFromCellToCell() {
        #expect(
            content(row("─┤")) == [
                "<path fill=\"none\" stroke=\"#d0d0d0\" shape-rendering=\"crispEdges\" d=\"M0 8h8M12 0v16M8 8h4\"/>"
            ])
        #expect(content(row("▄")).first?.hasSuffix("d=\"M0 8h8v8h-8z\"/>") == true)
        #expect(content(row("░")).first?.contains("fill-opacity") == true)
    }

    @Test func aRunOfOneGroundIsOneRectangle() {
        var buffer = CellBuffer(Size(width: 5, height: 1))
        buffer.fill(Rect(x: 1, y: 0, width: 3, height: 1), with: Cell(style: Style(background: .indexed(24))))
        #expect(
            content(buffer) == [
                "<rect x=\"8\" y=\"0\" width=\"24\" height=\"16\" fill=\"#005f87\" shape-rendering=\"crispEdges\"/>"
            ])
    }

    @Test func reversedCellsChangeInkAndPaper() {
        let lines = content(row("x", Style(isReversed: true)), ground: .light)
        #expect(lines.count == 2)
        #expect(lines[0].contains("fill=\"#1c1c1c\""))
        #expect(lines[1].contains("fill=\"#ffffff\""))
    }

    @Test(arguments: [
        (Color.indexed(0), "#000000"), (.indexed(15), "#ffffff"), (.indexed(16), "#000000"), (.indexed(21), "#0000ff"),
        (.indexed(176), "#d787d7"), (.indexed(231), "#ffffff"), (.indexed(232), "#080808"), (.indexed(255), "#eeeeee"),
        (.standard, "none"),
    ])
    func thePaletteIsXterms(color: Color, hex: String) {
        #expect(color.hex(standard: "none") == hex)
    }
}
