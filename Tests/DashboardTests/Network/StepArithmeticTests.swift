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

    @Test func theStepIsToldWithTheSettingsThatMadeIt() throws {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.settings.optimizer = OptimizerSpec(kind: .sgd, learningRate: 0.5)
        snapshot.settings.batchSize = nil
        snapshot.learningRate = 0.5
        let value = try #require(snapshot.value(at: ValuePlace(name: "output.weight", index: 3)))
        let lines = texts(StepArithmetic(value: value, snapshot: snapshot, look: look).lines(width: 38))
        #expect(lines[2].hasSuffix("batch of 50") && lines[3] == "  Adam adds     +0.0562  rate 0.1")
        snapshot.lastStep?.hasAllRows = true
        let all = texts(StepArithmetic(value: value, snapshot: snapshot, look: look).lines(width: 38))
        #expect(all[2].hasSuffix("all rows"))
    }

    /// Value before, what was added, value after, as written.
    @Test(arguments: [
        (2.7584, 0.0562, "+2.7022", "+0.0562", "+2.7584"), (0.30005, 0.00035, "+0.299700", "+0.000350", "+0.300050"),
        (-1.25, 0.0001234, "-1.250123", "+0.000123", "-1.250000"), (1, 1e-9, "+1.000000", "+1.0e-9", "+1.000000"),
        (1234.5, 0.001, "+1234.4990", "+0.0010", "+1234.5000"), (0.5, 0, "+0.5000", "+0.0000", "+0.5000"),
        (0.12345, 0.05555, "+0.0679", "+0.0556", "+0.1235"),
    ])
    func theWrittenNumbersAddUp(_ value: Double, _ update: Double, _ before: String, _ added: String, _ after: String)
        throws
    {
        let texts = try #require(StepTexts(try arithmetic { ($0.value, $0.update) = (value, update) }.value))
        #expect([texts.before, texts.update, texts.after] == [before, added, after])
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
