import Testing

@testable import TerminalUI

struct CellBufferTests {
    private let bold = Style(isBold: true)

    @Test func writesTextToTheRightOfItsPlace() {
        var buffer = CellBuffer(Size(width: 8, height: 2))
        let used = buffer.write("loss", x: 1, y: 0, style: bold)
        #expect(used == 4)
        #expect(buffer.lines == [" loss   ", "        "])
        #expect(buffer[1, 0] == Cell("l", style: bold))
        #expect(buffer[0, 0] == .blank)
    }

    @Test func cutsTextAtItsWidthAndAtTheEdges() {
        var buffer = CellBuffer(Size(width: 4, height: 1))
        #expect(buffer.write("abcdef", x: 0, y: 0, width: 2) == 2)
        #expect(buffer.lines == ["ab  "])
        buffer.write("xyz", x: 3, y: 0)
        buffer.write("uvw", x: -2, y: 0)
        buffer.write("no", x: 0, y: 1)
        #expect(buffer.lines == ["wb x"])
    }

    @Test func dropsControlCharactersAndReplacesWideOnes() {
        var buffer = CellBuffer(Size(width: 6, height: 1))
        #expect(buffer.write("a\u{1B}[m漢\n", x: 0, y: 0) == 4)
        #expect(buffer.lines == ["a[m?  "])
    }

    @Test func fillsTheCommonPartOfAnArea() {
        var buffer = CellBuffer(Size(width: 3, height: 3))
        buffer.fill(Rect(x: -1, y: 1, width: 3, height: 9), with: Cell("#"))
        #expect(buffer.lines == ["   ", "## ", "## "])
        buffer.fill(Rect(x: 5, y: 5, width: 2, height: 2), with: Cell("!"))
        #expect(buffer.lines == ["   ", "## ", "## "])
    }

    @Test func readsBlanksOutsideAndIgnoresWritingThere() {
        var buffer = CellBuffer(Size(width: 1, height: 1))
        for (x, y) in [(-1, 0), (0, -1), (1, 0), (0, 1)] {
            buffer[x, y] = Cell("x")
            #expect(buffer[x, y] == .blank)
        }
        #expect(buffer.lines == [" "])
    }

    @Test func holdsOneCell() {
        var buffer = CellBuffer(Size(width: 1, height: 1))
        buffer.write("wide", x: 0, y: 0)
        #expect(buffer.lines == ["w"])
        buffer.fill(buffer.bounds, with: Cell("f"))
        #expect(buffer.lines == ["f"])
    }

    @Test(arguments: [(0, 0), (0, 3), (3, 0), (-2, -2)])
    func holdsNothing(_ width: Int, _ height: Int) {
        var buffer = CellBuffer(Size(width: width, height: height))
        buffer.write("text", x: 0, y: 0)
        buffer.fill(Rect(x: 0, y: 0, width: 5, height: 5), with: Cell("x"))
        #expect(buffer.cells.isEmpty)
        #expect(buffer.bounds.isEmpty)
        #expect(buffer.lines == Array(repeating: "", count: max(0, height)))
    }
}
