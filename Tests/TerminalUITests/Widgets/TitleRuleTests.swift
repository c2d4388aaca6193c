import Testing

@testable import TerminalUI

struct TitleRuleTests {
    let loss = TitleRule([TextRun("1 Loss")], fact: [TextRun("step 84")])

    @Test func drawsNameAndFactInARule() {
        #expect(drawn(loss, 38, 1) == "── 1 Loss ───────────────── step 84 ──")
        #expect(drawn(loss, 38, 1, .ascii) == "-- 1 Loss ----------------- step 84 --")
    }

    @Test func focusIsTheShapeOfTheRule() {
        var focused = TitleRule([TextRun("3 Hyperparameters")], fact: [TextRun("* starts anew")], isFocused: true)
        #expect(drawn(focused, 38, 1) == "══ 3 Hyperparameters  * starts anew ══")
        #expect(drawn(focused, 38, 1, .ascii) == "== 3 Hyperparameters  * starts anew ==")
        focused.fact = []
        #expect(drawn(focused, 26, 1) == "══ 3 Hyperparameters ═════")
    }

    @Test func aFactThatDoesNotFitIsLeftOut() {
        #expect(drawn(loss, 22, 1) == "── 1 Loss ─ step 84 ──")
        #expect(drawn(loss, 21, 1) == "── 1 Loss  step 84 ──")
        #expect(drawn(loss, 20, 1) == "── 1 Loss ──────────")
        #expect(drawn(loss, 6, 1) == "── 1 L")
    }

    @Test func aHeadingStartsWithItsName() {
        #expect(drawn(TitleRule([TextRun("Run")], lead: 0), 10, 1) == "Run ──────")
    }

    @Test func staysInside() {
        expectStaysInside(loss)
        #expect(drawn(loss, 0, 0).isEmpty)
        #expect(drawn(loss, 1, 1) == "─")
    }
}
