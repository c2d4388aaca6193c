import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct NetworkLayoutTests {
    private func layout(
        _ counts: [Int], width: Int = 38, height: Int = 32, form: NetworkLayout.Form = .map
    ) -> NetworkLayout {
        NetworkLayout(Rect(x: 0, y: 0, width: width, height: height), counts: counts, inputColumns: 4, form: form)
    }

    @Test func aThirdColumnHoldsFiveMapsOfTenByFive() {
        let layout = layout([2, 5, 1])
        #expect(layout.unitSize == Size(width: 10, height: 5))
        #expect(layout.units.map(\.count) == [2, 5, 1] && layout.panel == nil)
        #expect(layout.units[1].allSatisfy { $0.name.y == $0.picture.maxY && $0.name.height == 1 })
    }

    @Test func inFewRowsNamesStandBesideTheMaps() {
        let layout = layout([2, 5, 1], height: 13)
        #expect(layout.units[1].count == 5)
        #expect(layout.units[1].allSatisfy { $0.picture.height == 2 && $0.name.x == $0.picture.maxX + 1 })
    }

    @Test func ofManyUnitsAFewAreShownWell() {
        let layout = layout([784, 500, 10], form: .image)
        #expect((2...6).contains(layout.units[1].count) && layout.hasMore == [true, true, false])
        #expect(layout.units[1].allSatisfy { $0.picture.height >= 3 })
        #expect(layout.units[2].count == 10 && layout.units[2].allSatisfy(\.isDisc))
    }

    @Test(arguments: [[2, 5, 1], [1, 3, 1], [784, 500, 10], [2, 8, 8, 8, 4], [5, 1], [13, 1]])
    func unitsKeepApartAndStayInside(counts: [Int]) {
        for form in [NetworkLayout.Form.map, .curve, .image, .disc] {
            for (width, height) in [(38, 32), (38, 13), (78, 21), (198, 57), (40, 9)] {
                let layout = layout(counts, width: width, height: height, form: form)
                for places in layout.units {
                    for place in places {
                        let inside = [place.picture, place.name].allSatisfy { $0.intersection(layout.network) == $0 }
                        #expect(inside, "\(counts) \(form) \(width)×\(height)")
                    }
                    for (upper, lower) in zip(places, places.dropFirst()) {
                        let end = max(upper.picture.maxY, upper.name.maxY)
                        #expect(end <= min(lower.picture.y, lower.name.y), "\(counts) \(form) \(width)×\(height)")
                    }
                }
                for (left, right) in zip(layout.units, layout.units.dropFirst()) {
                    for place in right { #expect(left.allSatisfy { $0.right < place.left }) }
                }
            }
        }
    }

    @Test func inputsCountWhereTheyAreShown() {
        #expect(layout([5, 1], form: .disc).capacity == 5)
        #expect(layout([2, 1]).capacity == 2)
        #expect(layout([784, 3, 2], form: .image).capacity == 3)
    }

    @Test func withoutRoomThereAreNoUnits() {
        #expect(layout([2, 5, 1], width: 8).capacity == 0)
        #expect(layout([2, 5, 1], width: 0, height: 0).capacity == 0)
        #expect(layout([0, 5, 1]).capacity == 0)
    }
}
