import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct PointPencilTests {
    private func change(_ state: inout DashboardState, _ keys: String) throws -> RunChange {
        let commands = state.press(keys).commands
        guard case .change(let change) = try #require(commands.first), commands.count == 1 else {
            throw PresetFault.none
        }
        return change
    }

    private enum PresetFault: Error { case none }

    @Test func aPointIsAddedWhereTheCursorStands() throws {
        var state = Fixtures.running()
        state.press("a")
        #expect(state.run?.focus == .picture)
        let start = try #require(state.run?.picture.pencil?.place)
        guard case .addPoint(let features, let target) = try change(&state, "Right Up c Enter") else {
            Issue.record("no point was added")
            return
        }
        #expect(features.count == 2 && features[0] > start.x && features[1] > start.y)
        #expect(target == 1)
    }

    @Test func theNearestPointIsTakenAlong() throws {
        var state = Fixtures.running()
        state.press("a m")
        let taken = try #require(state.run?.picture.pencil?.taken)
        let place = try #require(state.run?.picture.pencil?.place)
        guard case .map(let map) = state.run?.picture.shown else {
            Issue.record("no map")
            return
        }
        let point = try #require(map.points.first { $0.row == taken.row })
        #expect(place == PlotPoint(point.x, point.y) && taken.label == point.label)
        guard case .movePoint(let row, let features, let target) = try change(&state, "Right Right Enter") else {
            Issue.record("no point was moved")
            return
        }
        #expect(row == taken.row && target == Double(taken.label))
        #expect(features[0] > place.x && features[1] == place.y)
        #expect(state.run?.picture.pencil?.taken == nil)
    }

    @Test(arguments: ["x", "Backspace"])
    func theNearestPointIsTakenAway(_ key: String) throws {
        var state = Fixtures.state(Fixtures.lineFit, snapshot: Fixtures.lineSnapshot)
        state.press("a Left Left Left")
        guard case .removePoint(let row) = try change(&state, key) else {
            Issue.record("no point was removed")
            return
        }
        #expect((0..<27).contains(row))
    }

    @Test func inAFitTheHeightIsTheTarget() throws {
        var state = Fixtures.state(Fixtures.lineFit, snapshot: Fixtures.lineSnapshot)
        state.press("a Down")
        let place = try #require(state.run?.picture.pencil?.place)
        #expect(try change(&state, "a") == .addPoint(features: [place.x], target: place.y))
    }

    @Test func theCursorStaysInThePictureAndIsSeen() throws {
        var state = Fixtures.running()
        state.press("a")
        state.press(Array(repeating: "Left", count: 60).joined(separator: " "))
        guard case .map(let map) = state.run?.picture.shown else { return }
        #expect(state.run?.picture.pencil?.place.x == map.bounds.minX)
        state.press("Right Right Right")
        let area = try #require(state.layout.place(of: .picture)?.content)
        let rows = state.screen[area.y..<area.maxY].map { Array($0.unicodeScalars)[area.x..<area.maxX] }
        let cursors = rows.filter { $0.contains("►") && $0.contains("◄") }
        #expect(cursors.count == 1)
    }

    @Test func escapeLetsGoThenLeaves() {
        var state = Fixtures.running()
        state.press("a m Esc")
        #expect(state.run?.picture.pencil != nil && state.run?.picture.pencil?.taken == nil)
        state.press("Esc")
        #expect(state.run?.picture.pencil == nil)
        state.press("a v a")
        #expect(state.run?.picture.pencil == nil)
        #expect(state.message?.text == "points are edited in maps and in fits of one feature")
    }

    @Test func digitsHaveNoPointsToEdit() {
        var state = Fixtures.state(Fixtures.digits, snapshot: Fixtures.digitsSnapshot)
        #expect(state.press("a").commands.isEmpty)
        #expect(state.run?.picture.pencil == nil)
    }
}
