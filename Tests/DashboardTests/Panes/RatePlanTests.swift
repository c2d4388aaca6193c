import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// What a schedule makes of the learning rate, as the Hyperparameters pane draws it.
struct RatePlanTests {
    /// Circles at epoch 15 of 20 under a cosine over them all.
    private var cosine: Snapshot {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.settings.scheduler = .cosine(tMax: 20, minimum: 0)
        snapshot.learningRateCurve = (0..<20).map { 0.1 - 0.005 * Double($0) }
        for epoch in 1...14 { snapshot.curves.learningRate.append(step: epoch, value: 0.2) }
        snapshot.learningRate = 0.03
        return snapshot
    }

    @Test func whatPassedIsFollowedByWhatIsPlanned() throws {
        let plan = try #require(RatePlan(cosine))
        #expect(plan.walked.map(\.x) == (1...15).map(Double.init))
        #expect(plan.walked.map(\.y) == Array(repeating: 0.2, count: 14) + [0.03])
        #expect(plan.planned.map(\.x) == (15...20).map(Double.init))
        #expect(abs((plan.planned.last?.y ?? 0) - 0.005) < 1e-12)
        #expect(plan.now == PlotPoint(15, 0.03) && abs(plan.progress - 14.0 / 19) < 1e-12)
        let rates = plan.rates(at: 20)
        #expect(rates.prefix(14).allSatisfy { $0 == 0.2 } && rates[14] == 0.03)
    }

    @Test func aPlateauShowsWhatItHasWalked() throws {
        var snapshot = cosine
        snapshot.settings.scheduler = .plateau(factor: 0.1, patience: 10, threshold: 1e-4, cooldown: 0, minimum: 0)
        snapshot.learningRateCurve = []
        let plan = try #require(RatePlan(snapshot))
        #expect(plan.walked.count == 15 && plan.planned == [plan.now])
        let rates = plan.rates(at: 20)
        #expect(rates[14] == 0.03 && rates[15...].allSatisfy(\.isNaN))
    }

    @Test func whatWasBeforeTheScheduleIsNotMadeUp() throws {
        var snapshot = cosine
        snapshot.curves.learningRate = Curve()
        let rates = try #require(RatePlan(snapshot)).rates(at: 20)
        #expect(rates.prefix(14).allSatisfy(\.isNaN) && rates[14] == 0.03)
    }

    @Test func withoutAScheduleThereIsNone() {
        #expect(RatePlan(Fixtures.circlesSnapshot()) == nil)
    }

    @Test func theRowOfTheScheduleHasItsCurveWhetherItIsPickedOrNot() throws {
        var state = Fixtures.state(snapshot: cosine)
        state.run?.selected = .scheduler
        let picked = try #require(state.screen.first { $0.contains("► schedule") })
        #expect(picked.contains("◄") && picked.contains("●") && picked.unicodeScalars.contains { $0.value > 0x2800 })
        state.press("Down")
        let other = try #require(state.screen.first { $0.contains("schedule  ") })
        #expect(other.contains("●") && other.unicodeScalars.contains { $0.value > 0x2800 })
    }

    @Test(arguments: [(Size(width: 120, height: 36), ""), (Size(width: 80, height: 24), "f")])
    func thePlotIsThereWhereThereIsRoom(size: Size, keys: String) {
        var state = Fixtures.state(width: size.width, height: size.height, snapshot: cosine)
        state.press(keys)
        #expect(state.screen.contains { $0.contains("Learning rate over the epochs") })
        #expect(state.screen.contains { $0.contains("0.2") && $0.contains("┤") })
    }

    @Test func thePlotLeavesThePaneOfTheSmallestScreenAlone() {
        let state = Fixtures.state(snapshot: cosine)
        #expect(!state.screen.contains { $0.contains("Learning rate over the epochs") })
    }
}
