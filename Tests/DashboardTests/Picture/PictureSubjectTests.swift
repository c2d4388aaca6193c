import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct PictureSubjectTests {
    @Test func vLeadsThroughAllThatAPictureShowsAndBack() {
        var state = Fixtures.running()
        let subjects = Fixtures.circles.pictureSubjects
        #expect(subjects.first == .output && subjects.contains(.landscape))
        for subject in subjects.dropFirst() + [.output] {
            state.press("v")
            #expect(state.run?.picture.subject == subject)
            #expect(state.viewRequest?.picture == subject)
            #expect(state.message?.text == "picture: \(subject.words)")
        }
        state.press("V")
        #expect(state.run?.picture.subject == subjects.last)
    }

    @Test func arrowsLeadThroughUnitsAndAUnitThatIsGoneGivesWay() {
        var state = Fixtures.running()
        state.press("v Tab Tab Tab Right")
        #expect(state.run?.picture.subject == .unit(layer: 0, index: 1))
        state.press("Left Left")
        #expect(state.run?.picture.subject == .unit(layer: 0, index: 4))
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.settings.model = .network(NetworkSpec(inputs: 2, hidden: [2], outputs: 1))
        state.absorb(snapshot, now: .zero)
        #expect(state.run?.picture.subject == .output)
    }

    @Test(arguments: GlyphSet.allCases, ColorDepth.allCases)
    func aUnitStaysInItsCellsAtEverySize(_ glyphs: GlyphSet, _ colors: ColorDepth) {
        let look = Look(TerminalCapabilities(glyphs: glyphs, colors: colors))
        let shapes: [UnitPicture.Shape] = [
            .map(Fixtures.map(columns: 20, rows: 8)), .curve(Fixtures.fit),
            .weights((0..<784).map { Float($0 % 28) / 14 - 1 }, width: 28),
        ]
        for (width, height) in [(0, 0), (1, 1), (38, 6), (50, 14)] {
            for shape in shapes {
                var buffer = CellBuffer(Size(width: width + 4, height: height + 4))
                let area = Rect(x: 2, y: 2, width: width, height: height)
                let unit = UnitPicture(
                    layer: 0, index: 1, unitCount: 5, name: "h2", outgoing: -2.7, isDead: true, shape: shape)
                UnitPlot(unit: unit, look: look).draw(in: area, into: &buffer)
                for y in 0..<buffer.size.height {
                    for x in 0..<buffer.size.width where !area.contains(x: x, y: y) { #expect(buffer[x, y] == .blank) }
                }
                if width > 20 { #expect(buffer.lines.joined().contains("h2 of 5")) }
            }
        }
    }

    @Test func aPictureThatIsNotShownAsksForNothing() {
        var state = Fixtures.running()
        state.press("v 2")
        var nothing = ViewRequest(mapColumns: 0, mapRows: 0)
        nothing.framesPerSecond = 10
        #expect(state.viewRequest == nothing)
    }

    @Test func theLastGoodPictureIsKeptForADivergedModel() {
        var state = Fixtures.running()
        let good = state.run?.picture.shown
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.phase = .diverged(Divergence(step: 90, loss: .infinity, layer: "hidden", operation: "linear"))
        snapshot.picture = nil
        state.absorb(snapshot, now: .zero)
        #expect(state.run?.picture.shown == good)
    }

    @Test func aLandscapeShowsItsValleyItsPathAndItsPlane() throws {
        let state = Fixtures.state(.landscape, width: 80, height: 24, glyphs: .braille)
        let screen = state.screen.joined(separator: "\n")
        for text in ["Loss landscape", "exact", "bias over weight", "● now", "○ start", "□ least squares"] {
            #expect(screen.contains(text))
        }
        let area = try #require(state.layout.place(of: .picture)?.content)
        let buffer = DashboardView.render(state, now: .zero)
        let grounds = (area.y..<area.maxY).flatMap { y in (area.x..<area.maxX).map { buffer[$0, y].style.background } }
        let tints = try #require(state.look.theme.heightTints)
        #expect(tints.count(where: grounds.contains) >= 5)
    }

    @Test(arguments: GlyphSet.allCases, ColorDepth.allCases)
    func aLandscapeStaysInItsCellsAtEverySize(_ glyphs: GlyphSet, _ colors: ColorDepth) {
        let look = Look(TerminalCapabilities(glyphs: glyphs, colors: colors))
        for (width, height) in [(0, 0), (1, 1), (3, 9), (38, 6), (60, 2)] {
            var buffer = CellBuffer(Size(width: width + 4, height: height + 4))
            let area = Rect(x: 2, y: 2, width: width, height: height)
            LandscapePlot(Fixtures.landscape(), look: look).draw(in: area, into: &buffer)
            for y in 0..<buffer.size.height {
                for x in 0..<buffer.size.width where !area.contains(x: x, y: y) { #expect(buffer[x, y] == .blank) }
            }
        }
    }

    @Test func aLandscapeOfNothingFiniteIsBlank() {
        var flat = Fixtures.landscape()
        flat.corners = flat.corners.map { _ in .nan }
        flat.path = []
        var buffer = CellBuffer(Size(width: 40, height: 12))
        let look = Fixtures.running().look
        LandscapePlot(flat, look: look).draw(in: buffer.bounds, into: &buffer)
        #expect(!buffer.cells.contains { $0.style.background != .standard })
    }
}
