import Testing

@testable import SwTorch

/// The pen and the paths that it follows.
struct InkCanvasTests {
    @Test func aLineHasAFullCoreAndASoftEdge() {
        var canvas = InkCanvas(side: 8)
        canvas.drawLine(from: [1.5, 4], to: [6.5, 4], radius: 1, softness: 1)
        let rows = (0..<8).map { canvas.ink[$0 * 8 + 4] }
        #expect(rows == [0, 0, 0, 1, 1, 0, 0, 0])

        var soft = InkCanvas(side: 8)
        soft.drawLine(from: [1.5, 4], to: [6.5, 4], radius: 1, softness: 2)
        let softRows = (0..<8).map { soft.ink[$0 * 8 + 4] }
        #expect(softRows == [0, 0, 0.25, 0.75, 0.75, 0.25, 0, 0])
    }

    @Test func crossingLinesDoNotAddUp() {
        var canvas = InkCanvas(side: 6)
        canvas.drawLine(from: [0, 3], to: [6, 3], radius: 0.5, softness: 1)
        let once = canvas.ink
        canvas.drawLine(from: [0, 3], to: [6, 3], radius: 0.5, softness: 1)
        #expect(canvas.ink == once)
    }

    @Test func whatLiesOutsideIsCutOff() {
        var canvas = InkCanvas(side: 4)
        canvas.drawLine(from: [-9, -9], to: [-5, -5], radius: 1, softness: 1)
        #expect(canvas.ink.allSatisfy { $0 == 0 })
        canvas.drawLine(from: [-50, 2], to: [50, 2], radius: 1, softness: 1)
        #expect(canvas.ink[4..<12].allSatisfy { $0 == 1 })
    }

    @Test func aPointIsADot() {
        var canvas = InkCanvas(side: 5)
        canvas.drawLine(from: [2.5, 2.5], to: [2.5, 2.5], radius: 0.5, softness: 0.5)
        #expect(canvas.ink.count { $0 > 0 } == 1)
        #expect(canvas.ink[12] == 1)
    }

    @Test func curvesPassThroughTheirPlaces() {
        let places: [Place] = [[0, 0], [0.5, 1], [1, 0]]
        let open = Stroke(style: .smooth, places: places).chain { $0 }
        #expect(open.first == places.first && open.last == places.last)
        #expect(open.contains(places[1]))
        let closed = Stroke(style: .closed, places: places).chain { $0 }
        #expect(closed.first == closed.last)
        #expect(places.allSatisfy(closed.contains))
    }

    @Test func everyDigitStaysInItsBox() {
        #expect(DigitGlyphs.variants.count == 10)
        for place in DigitGlyphs.variants.joined().joined().flatMap(\.places) {
            #expect((0...1).contains(place.x) && (0...1).contains(place.y))
        }
    }
}
