import Testing

@testable import TerminalUI

struct DotCanvasTests {
    private let low = DotCanvas.Ink(layer: 1, style: Style(isBold: true))
    private let high = DotCanvas.Ink(layer: 2)

    private func canvas(_ width: Int, _ height: Int, _ glyphs: GlyphSet = .braille) -> DotCanvas {
        DotCanvas(Size(width: width, height: height), glyphs: glyphs)
    }

    private func shown(_ canvas: DotCanvas) -> String {
        var buffer = CellBuffer(canvas.size)
        canvas.draw(in: buffer.bounds, into: &buffer)
        return picture(buffer)
    }

    @Test func dotsHaveTheirOwnBits() {
        var cells = canvas(8, 1)
        for index in 0..<8 { cells.set(index * 2 + index / 4, index % 4, low) }
        #expect(shown(cells) == "⠁⠂⠄⡀⠈⠐⠠⢀")
        var halves = canvas(3, 1, .block)
        halves.set(0, 0, low)
        halves.set(1, 1, low)
        halves.set(2, 0, low)
        halves.set(2, 1, low)
        #expect(shown(halves) == "▀▄█")
    }

    @Test func theUppermostOwnsTheWholeCell() {
        for isHighFirst in [true, false] {
            var cells = canvas(1, 1)
            if isHighFirst { cells.set(1, 3, high) }
            cells.set(0, 0, low)
            cells.set(0, 1, low)
            if !isHighFirst { cells.set(1, 3, high) }
            cells.set(1, 2, high)
            #expect(shown(cells) == "⢠")
            #expect(cells.owner(x: 0, y: 0) == 2)
            var buffer = CellBuffer(cells.size)
            cells.draw(in: buffer.bounds, into: &buffer)
            #expect(buffer[0, 0].style == .plain)
        }
    }

    @Test func linesHaveNoHoles() {
        var steep = canvas(2, 3)
        steep.line(from: DotPoint(x: 0, y: 0), to: DotPoint(x: 3, y: 11), low)
        #expect(shown(steep) == "⢣\n⠘⡄\n ⢣")
        var random = SplitMix(state: 3)
        for _ in 0..<200 {
            var cells = canvas(20, 10, .ascii)
            func place(_ extent: Double) -> Double { random.unit() * (extent - 1) }
            let ends = (DotPoint(x: place(20), y: place(10)), DotPoint(x: place(20), y: place(10)))
            cells.line(from: ends.0, to: ends.1, low)
            let (start, end) = (ends.0.rounded, ends.1.rounded)
            #expect(cells.inkedCells(in: Rect(cells.size)) == max(abs(end.x - start.x), abs(end.y - start.y)) + 1)
        }
    }

    @Test func patternsTellLinesApart() {
        let patterns = LinePattern.allCases.map { pattern in
            var cells = canvas(4, 1)
            cells.line(from: DotPoint(x: 0, y: 1), to: DotPoint(x: 7, y: 1), low, pattern: pattern)
            return shown(cells)
        }
        #expect(patterns == ["⠒⠒⠒⠒", "⠒⠂⠒⠂", "⠂⠂⠂⠂", "⠐ ⠂⠐"])
    }

    @Test func linesAreCutAtTheBorders() {
        var cells = canvas(3, 2, .ascii)
        cells.line(
            from: DotPoint(x: -1e9, y: 0), to: DotPoint(x: .infinity, y: 0), DotCanvas.Ink(layer: 0, symbol: "-"))
        cells.line(from: DotPoint(x: 1, y: -1e300), to: DotPoint(x: 1, y: 1e300), DotCanvas.Ink(layer: 1, symbol: "|"))
        cells.line(from: DotPoint(x: .nan, y: 0), to: DotPoint(x: 2, y: 1), DotCanvas.Ink(layer: 2, symbol: "!"))
        cells.line(from: DotPoint(x: 0, y: 5), to: DotPoint(x: 2, y: 9), DotCanvas.Ink(layer: 3, symbol: "!"))
        #expect(shown(cells) == "-|-\n |")
    }

    @Test func inkIsCountedInAnArea() {
        var cells = canvas(4, 4, .ascii)
        cells.line(from: DotPoint(x: 0, y: 0), to: DotPoint(x: 3, y: 3), low)
        #expect(cells.inkedCells(in: Rect(x: 0, y: 0, width: 2, height: 4)) == 2)
        #expect(cells.inkedCells(in: Rect(x: -5, y: -5, width: 50, height: 50)) == 4)
        #expect(cells.inkedCells(in: Rect(x: 9, y: 9, width: 1, height: 1)) == 0)
        #expect(cells.owner(x: 4, y: 0) == nil)
    }
}
