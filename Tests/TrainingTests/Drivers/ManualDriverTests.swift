import Experiments
import Testing

@testable import Training

struct ManualDriverTests {
    @Test func movesOnByStepsAndEpochsAndToTheEnd() {
        let driver = ManualDriver(run: FakeRun(epochs: 3, stepsPerEpoch: 4), startsPaused: false)
        driver.advance(steps: 2)
        #expect(driver.takeSnapshot()?.step == 2)
        driver.advance(epochs: 1)
        #expect(driver.takeSnapshot()?.step == 4)
        driver.finish()
        #expect(driver.takeSnapshot()?.phase == .finished)
        #expect(driver.takeSnapshot() == nil)
    }

    @Test func carriesCommandsOutBeforeTheyReturn() {
        let driver = ManualDriver(run: FakeRun(stepsPerEpoch: 4), startsPaused: true)
        driver.advance(steps: 5)
        #expect(driver.takeSnapshot()?.step == 0)
        driver.send(.control(.step))
        #expect(driver.takeSnapshot()?.step == 1)
        driver.send(.control(.stepEpoch))
        let snapshot = driver.takeSnapshot()
        #expect(snapshot?.step == 4)
        #expect(snapshot?.phase == .paused)
    }

    @Test func showsNoFigureOfAClock() {
        let driver = ManualDriver(run: FakeRun(pace: 12), startsPaused: false)
        driver.advance(steps: 3)
        let snapshot = driver.takeSnapshot()
        #expect(snapshot?.speed == nil)
        #expect(snapshot?.pace == 12)
    }

    @Test func doesNothingOnceClosed() {
        let driver = ManualDriver(run: FakeRun(), startsPaused: false)
        _ = driver.takeSnapshot()
        driver.close()
        driver.send(.control(.step))
        driver.advance(steps: 1)
        #expect(driver.takeSnapshot() == nil)
    }
}
