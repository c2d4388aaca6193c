import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct LecturePaneTests {
    private func lines(_ section: LectureSection, _ state: DashboardState, width: Int = 36) throws -> [String] {
        let run = try #require(state.run)
        let snapshot = try #require(run.snapshot)
        return section.lines(run, snapshot, look: state.look, width: width).map { $0.map(\.text).joined() }
    }

    private func line(_ change: (inout Snapshot) -> Void = { _ in }) -> DashboardState {
        var snapshot = Fixtures.lineSnapshot
        change(&snapshot)
        return Fixtures.state(Fixtures.lineFit, snapshot: snapshot)
    }

    @Test func notesAreTitleSourceAndParagraphs() throws {
        let state = line { snapshot in
            snapshot.settings.lecture = Lecture(number: "000", source: "A page about lines")
            snapshot.settings.notes = "Two numbers are learnt, a slope and a height.\n\nTurn the rate up.\n"
        }
        #expect(
            try lines(.notes, state, width: 30) == [
                "A line through 27 points", "lecture 000, A page about", "lines", "",
                "Two numbers are learnt, a", "slope and a height.", "", "Turn the rate up.",
            ])
    }

    @Test func modelSaysWhatIsTrainedAndHowByHand() throws {
        let state = line { snapshot in
            snapshot.settings.loss = LossSpec(kind: .mse)
            snapshot.settings.gradients = .byHand
        }
        let lines = try lines(.model, state)
        #expect(lines.contains("model  y = w x + b"))
        #expect(
            lines.suffix(4) == [
                "p = w x + b", "L = 1/n Σ (p - y)²", "∂L/∂w = 2/n Σ (p - y) x", "∂L/∂b = 2/n Σ (p - y)",
            ])
        #expect(try !self.lines(.model, line()).contains { $0.contains("∂") })
    }

    @Test func figuresStandBesideThoseOfTheRun() throws {
        #expect(
            try lines(.figures, line()) == [
                "3 of 7 figures: 3 equal", "■ equal  · within  × outside", "",
                "training loss", "epoch       printed        here", "   50    0.41746914  0.41746914 ■",
                "  100    0.12142443  0.12142443 ■", "  150    0.09146554  0.09146554 ■",
                "  200   0.065480426            ", "  250   0.039495327            ",
                "  300    0.01351019            ", "  350  0.0047738794            ",
            ])
    }

    @Test func eachVerdictHasItsMark() throws {
        let state = line { snapshot in
            let shifts = [0, 3e-7, 0.1]
            snapshot.comparisons = zip(snapshot.comparisons, shifts).map {
                FigureComparison(figure: $0.figure, value: $0.value + $1)
            }
        }
        let lines = try lines(.figures, state, width: 60)
        #expect(lines[0] == "3 of 7 figures: 1 equal, 1 within, 1 outside")
        #expect(lines[5...7].map { $0.suffix(2) } == [" ■", " ·", " ×"])
    }

    @Test func aRunThatIsNotTheLecturesSaysWhy() throws {
        let state = line { snapshot in
            snapshot.settings.optimizer.learningRate = 0.03
            snapshot.isComparable = false
            snapshot.comparisons = []
        }
        let text = try lines(.figures, state, width: 80).joined(separator: "\n")
        #expect(text.contains("not comparable: the lecture has learning rate 0.01"))
        let drawn = line { snapshot in
            snapshot.isComparable = false
            snapshot.facts.isSynthetic = true
        }
        #expect(try lines(.figures, drawn, width: 80).contains { $0.contains("drawn by the program") })
    }

    @Test func figuresOfOtherKindsAreNamed() throws {
        let state = line { snapshot in
            let quantities: [(PrintedQuantity, Int?, String)] = [
                (.initialParameter(name: "weight", index: 0), nil, "0.5"),
                (.parameter(name: "weight", index: 0), 30, "0.2"), (.parameter(name: "weight", index: 0), nil, "0.3"),
                (.probe(row: 1, output: 0), nil, "4.7176e-06"), (.testAccuracy, nil, "0.98"),
            ]
            snapshot.settings.printed = quantities.map { quantity, epoch, text in
                PrintedFigure(quantity: quantity, epoch: epoch, text: text, tolerance: 1)
            }
            snapshot.settings.printed[4].unreachable = "made on another device"
            snapshot.comparisons = [FigureComparison(figure: snapshot.settings.printed[3], value: 4.71762e-6)]
        }
        let lines = try lines(.figures, state, width: 60)
        let text = lines.joined(separator: "\n")
        #expect(text.contains("first parameters") && text.contains("test accuracy"))
        #expect(
            lines.contains { $0.hasPrefix("weight[0] epoch 30 ") }
                && lines.contains { $0.hasPrefix("weight[0] at the end ") })
        #expect(lines.contains { $0.hasPrefix("row 1, 0") && $0.contains("4.7176e-06  4.7176e-6 ■") })
        #expect(lines.contains("  made on another device"))
    }

    @Test(arguments: [10, 20, 36, 60], LectureSection.allCases)
    func noLineIsWiderThanItsPage(_ width: Int, _ section: LectureSection) throws {
        let widths = try lines(section, line(), width: width).map(\.columns)
        // Numbers keep their digits: a table may be cut at the right, words never are.
        if section != .figures { #expect(widths.allSatisfy { $0 <= width }) }
        #expect(!widths.isEmpty)
    }

    @Test(arguments: [
        (38, LectureSection.notes, [LectureSection.notes]), (78, .notes, [.notes, .figures]), (78, .model, [.model]),
        (118, .notes, [.notes, .model]), (118, .model, [.notes, .model]), (118, .figures, [.notes, .figures]),
        (151, .model, [.notes, .model]), (152, .figures, [.notes, .model, .figures]),
        (198, .notes, [.notes, .model, .figures]),
    ])
    func aWidePaneShowsSectionsSideBySide(_ width: Int, _ section: LectureSection, _ shown: [LectureSection]) {
        let area = Rect(x: 1, y: 2, width: width, height: 12)
        let columns = LecturePane.columns(in: area, section: section)
        #expect(columns.map(\.section) == shown)
        #expect(
            columns.allSatisfy { area.intersection($0.text) == $0.text && ($0.heading == nil) == (shown.count == 1) })
        #expect(columns.first?.text.x == area.x && columns.last?.text.maxX == area.maxX)
        #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.text.maxX + 2 == $1.text.x })
    }

    @Test func codeIsNotBrokenWhereThereIsRoom() throws {
        let state = Fixtures.running()
        let code = try lines(.model, state, width: 70)
        let written = try #require(state.run?.settings.code)
        #expect(written.count > 8 && written.allSatisfy(code.contains))
        let narrow = try lines(.model, state, width: 36)
        #expect(narrow.count > code.count)
        // Broken or not, no word is lost.
        func words(_ lines: [String]) -> [Substring] { lines.joined(separator: " ").split(separator: " ") }
        #expect(words(code) == words(narrow))
    }

    @Test func theArrowsTurnPagesAndScroll() throws {
        var state = line()
        state.press("6")
        while state.run?.focus != .lecture { state.press("Tab") }
        state.press("Left")
        #expect(state.eventLine == "the notes are the first page")
        state.press("Right Right")
        #expect(state.run?.lecture.section == .figures)
        state.press("Right")
        #expect(state.eventLine == "the figures are the last page")
        state.press("f End")
        #expect(state.screen.contains { $0.contains("350  0.00477") })
        state.press("Left Down")
        #expect(state.eventLine == "all of it is in sight")
    }
}
