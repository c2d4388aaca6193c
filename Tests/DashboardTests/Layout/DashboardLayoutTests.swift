import TerminalUI
import Testing

@testable import Dashboard

struct DashboardLayoutTests {
    private static let main: [Pane] = [.loss, .picture, .hyperparameters, .parameters]

    @Test func theUsualScreenHasItsGrid() {
        let layout = DashboardLayout(size: Size(width: 80, height: 24), panes: Self.main, focus: .loss, isZoomed: false)
        #expect(layout.header == Rect(x: 0, y: 0, width: 80, height: 1))
        #expect(layout.place(of: .loss)?.title == Rect(x: 1, y: 1, width: 38, height: 1))
        #expect(layout.place(of: .loss)?.content == Rect(x: 1, y: 2, width: 38, height: 13))
        #expect(layout.place(of: .picture)?.content == Rect(x: 41, y: 2, width: 38, height: 13))
        #expect(layout.place(of: .hyperparameters)?.title == Rect(x: 1, y: 15, width: 38, height: 1))
        #expect(layout.place(of: .parameters)?.content == Rect(x: 41, y: 16, width: 38, height: 6))
        #expect(layout.eventLine == Rect(x: 0, y: 22, width: 80, height: 1))
        #expect(layout.keyLine == Rect(x: 0, y: 23, width: 80, height: 1))
    }

    @Test func aTallScreenGivesTablesTwelveRows() {
        let tall = DashboardLayout(size: Size(width: 120, height: 36), panes: Self.main, focus: .loss, isZoomed: false)
        #expect(tall.place(of: .parameters)?.content.height == 12)
        #expect(tall.place(of: .picture)?.content == Rect(x: 61, y: 2, width: 58, height: 19))
        let lower = DashboardLayout(size: Size(width: 120, height: 35), panes: Self.main, focus: .loss, isZoomed: false)
        #expect(lower.place(of: .parameters)?.content.height == 6)
    }

    @Test(arguments: [(60, 30, 19, 36), (60, 15, 15, 40), (60, 4, 12, 43), (50, 30, 12, 33), (80, 30, 30, 45)])
    func beyondLargePicturesTablesHaveTheRowsTheyCanFill(height: Int, wanted: Int, table: Int, picture: Int) {
        let layout = DashboardLayout(
            size: Size(width: 200, height: height), panes: Self.main, focus: .loss, isZoomed: false, tableRows: wanted)
        #expect(layout.place(of: .parameters)?.content.height == table)
        #expect(layout.place(of: .picture)?.content.height == picture)
    }

    @Test(arguments: [
        (79, 23, [Pane.parameters]), (80, 23, [.hyperparameters, .parameters]), (79, 24, [.picture, .parameters]),
        (40, 12, [.parameters]), (80, 24, main),
    ])
    func widthAndHeightDecideSeparately(_ width: Int, _ height: Int, _ panes: [Pane]) {
        let layout = DashboardLayout(
            size: Size(width: width, height: height), panes: Self.main, focus: .parameters, isZoomed: false)
        #expect(layout.places.map(\.pane) == panes)
    }

    @Test func aWideScreenHasColumnsAtTheSide() {
        let three = DashboardLayout(
            size: Size(width: 120, height: 36), panes: Self.main + [.network], focus: .loss, isZoomed: false)
        #expect(three.place(of: .loss)?.content == Rect(x: 1, y: 2, width: 38, height: 19))
        #expect(three.place(of: .network)?.content == Rect(x: 81, y: 2, width: 38, height: 32))
        let four = DashboardLayout(
            size: Size(width: 160, height: 36), panes: Pane.allCases, focus: .loss, isZoomed: false)
        #expect(four.place(of: .lecture)?.content == Rect(x: 121, y: 2, width: 38, height: 15))
        #expect(four.place(of: .log)?.content == Rect(x: 121, y: 18, width: 38, height: 16))
    }

    @Test func theRoomOfAPaneThatIsAwayGoesToItsNeighbours() {
        func places(_ panes: [Pane]) -> [DashboardLayout.Place] {
            let size = Size(width: 80, height: 24)
            return DashboardLayout(size: size, panes: panes, focus: panes[0], isZoomed: false).places
        }
        #expect(places([.loss, .hyperparameters, .parameters])[0].content == Rect(x: 1, y: 2, width: 78, height: 13))
        #expect(places([.loss, .picture]).map(\.content.height) == [20, 20])
        #expect(places([.parameters])[0].content == Rect(x: 1, y: 2, width: 78, height: 20))
    }

    @Test func aZoomedPaneHasEverythingBetweenHeaderAndEvents() {
        let layout = DashboardLayout(
            size: Size(width: 80, height: 24), panes: Self.main, focus: .picture, isZoomed: true)
        #expect(layout.places.map(\.pane) == [.picture])
        #expect(layout.places.first?.content == Rect(x: 1, y: 2, width: 78, height: 20))
    }

    @Test(arguments: [false, true])
    func nothingOverlapsAndNothingLeavesTheScreenAtAnySize(_ isZoomed: Bool) {
        for width in 0...220 {
            for height in 0...70 {
                let size = Size(width: width, height: height)
                let focus = Pane.allCases[(width + height) % Pane.allCases.count]
                let panes = Pane.allCases.filter { $0 == focus || (width * 31 + height * 17) >> $0.rawValue & 1 == 1 }
                let layout = DashboardLayout(size: size, panes: panes, focus: focus, isZoomed: isZoomed)
                let cells = layout.places.flatMap { [$0.title, $0.content] }
                let all = [layout.header, layout.eventLine, layout.keyLine] + cells
                var isSound = all.allSatisfy { $0.intersection(Rect(size)) == $0 || $0.isEmpty }
                for (index, area) in all.enumerated() {
                    isSound = isSound && all.dropFirst(index + 1).allSatisfy { $0.intersection(area).isEmpty }
                }
                if !layout.isTooSmall {
                    isSound = isSound && layout.place(of: focus) != nil
                    isSound = isSound && layout.places.allSatisfy { $0.content.width >= 38 && $0.content.height >= 6 }
                }
                if !isSound { Issue.record("\(width)×\(height), \(focus) in focus") }
            }
        }
    }
}
