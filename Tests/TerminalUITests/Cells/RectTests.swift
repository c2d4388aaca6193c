import Testing

@testable import TerminalUI

struct RectTests {
    private let area = Rect(x: 2, y: 1, width: 10, height: 6)

    @Test func intersects() {
        #expect(area.intersection(Rect(x: 0, y: 0, width: 5, height: 3)) == Rect(x: 2, y: 1, width: 3, height: 2))
        #expect(area.intersection(area) == area)
        #expect(area.intersection(Rect(x: 12, y: 1, width: 4, height: 4)).isEmpty)
        #expect(area.intersection(Rect(x: -9, y: -9, width: 4, height: 4)).isEmpty)
    }

    @Test func splitsWithoutLosingOrInventingCells() {
        for count in -1...12 {
            let (top, below) = area.splitTop(count)
            #expect(top.height == min(max(0, count), 6))
            #expect(top.height + below.height == area.height && below.y == top.maxY && below.maxY == area.maxY)
            let (left, beside) = area.splitLeft(count)
            #expect(left.width == min(max(0, count), 10))
            #expect(left.width + beside.width == area.width && beside.x == left.maxX && beside.maxX == area.maxX)
        }
    }

    @Test func countsNegativeExtentsAsZero() {
        #expect(Size(width: -3, height: 4) == Size(width: 0, height: 4))
        #expect(Rect(x: 0, y: 0, width: 4, height: -1).isEmpty)
    }
}
