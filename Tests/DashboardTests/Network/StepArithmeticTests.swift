import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct StepArithmeticTests {
    private let look = Look(TerminalCapabilities(glyphs: .braille, colors: .none))

    private func arithmetic(_ change: (inout SingleValue) -> Void = { _ in }) throws -> StepArithmetic {
        let snapshot = Fixtures.circlesSnapshot()
        var value = try #require(snapshot.value(at: ValuePlace(name: "output.weight", index: 3)))
        change(&value)
        return StepArithmetic(value: value, snapshot: snapshot, look: look)
    }

    private func texts(_ lines: [[TextRun]]) -> [String] { lines.map { $0.map(\.text).joined() } }

    @Test func fourNumbersLieUnderTheName() throws {
        #expect(
            texts(try arithmetic().lines(width: 38)) == [
                "output.weight[0,3]          in step 84", "  value before  +2.7022",
                "  gradient      -0.1240  batch of 50", "  Adam adds     +0.0562  rate 0.1",
                "  value after   +2.7584",
            ])
    }

    @Test func anOptimizerThatDoesNotTellLeavesItsLineOut() throws {
        let lines = texts(try arithmetic { $0.update = nil }.lines(width: 38))
        #expect(lines.count == 3 && lines[1].hasPrefix("  gradient"))
    }

    @Test func aTypedValueHasNoStep() throws {
        #expect(texts(try arithmetic { $0.hand = .justNow }.lines(width: 38)).last == "  set by hand   +2.7584")
    }

    @Test(arguments: [
        (60, "output.weight[0,3]                 +2.7022 +0.0562 → +2.7584"),
        (39, "output.w[0,3] +2.7022 +0.0562 → +2.7584"),
        (32, "output.w[0,3]  +2.7022 → +2.7584"), (22, "output.w[0,3]  +2.7584"), (7, "+2.7584"),
    ])
    func aRowHasTheLongestFormThatFits(width: Int, text: String) throws {
        #expect(try arithmetic().line(width: width).map(\.text).joined() == text)
    }
}
