import Testing

@testable import Training

struct PacingTests {
    @Test func stepsAreDueAtThePace() {
        var pacer = Pacer()
        #expect(pacer.wait(pace: 4, now: 10) == 0)
        pacer.stepMade(pace: 4, now: 10)
        #expect(pacer.wait(pace: 4, now: 10) == 0.25)
        #expect(pacer.wait(pace: 4, now: 10.125) == 0.125)
        #expect(pacer.wait(pace: 4, now: 11) == 0)
    }

    @Test func aStepThatCameLateDoesNotDelayTheNextOne() {
        var pacer = Pacer()
        pacer.stepMade(pace: 4, now: 0)
        pacer.stepMade(pace: 4, now: 0.375)
        #expect(pacer.wait(pace: 4, now: 0.375) == 0.125)
    }

    @Test func aLongStandstillIsNotCaughtUp() {
        var pacer = Pacer()
        pacer.stepMade(pace: 4, now: 0)
        pacer.stepMade(pace: 4, now: 100)
        pacer.stepMade(pace: 4, now: 100)
        #expect(pacer.wait(pace: 4, now: 100) == 0.25)
    }

    @Test func aFasterPaceCountsAtOnceAndFullSpeedNeverWaits() {
        var pacer = Pacer()
        pacer.stepMade(pace: 0.5, now: 0)
        #expect(pacer.wait(pace: 0.5, now: 0) == 2)
        #expect(pacer.wait(pace: 8, now: 0) == 0.125)
        #expect(pacer.wait(pace: nil, now: 0) == 0)
    }

    @Test func framesComeAtMostAtTheirRate() {
        var frames = FrameClock(framesPerSecond: 4)
        #expect(frames.wait(now: 0) == 0)
        frames.frameMade(now: 1)
        #expect(frames.wait(now: 1.125) == 0.125)
        #expect(frames.wait(now: 1.5) == 0)
    }

    @Test func anotherFrameRateCountsFromTheLastFrame() {
        var frames = FrameClock(framesPerSecond: 1)
        frames.frameMade(now: 1)
        frames.change(framesPerSecond: 8)
        #expect(frames.wait(now: 1) == 0.125)
        frames.change(framesPerSecond: 2)
        #expect(frames.wait(now: 1.125) == 0.375)
    }

    @Test func theSpeedIsUnknownAtFirstAndThenSmoothed() {
        var meter = SpeedMeter()
        meter.read(steps: 0, lastEnd: 0)
        #expect(meter.speed == nil)
        meter.read(steps: 5, lastEnd: 0.5)
        #expect(meter.speed == 10)
        meter.read(steps: 15, lastEnd: 1)
        #expect(meter.speed == 15)
        meter.reset()
        #expect(meter.speed == nil)
    }

    @Test func aReadingWithoutANewStepChangesNothing() {
        var meter = SpeedMeter()
        meter.read(steps: 0, lastEnd: 0)
        meter.read(steps: 1, lastEnd: 0.5)
        meter.read(steps: 1, lastEnd: 0.5)
        #expect(meter.speed == 2)
        meter.read(steps: 2, lastEnd: 1)
        #expect(meter.speed == 2)
    }

    @Test func aBurstGrowsToAboutAMillisecondAndShrinksAgain() {
        var burst = BurstLength()
        for _ in 0..<20 { burst.adjust(seconds: Double(burst.length) * 2e-6) }
        #expect((250...1000).contains(burst.length))
        for _ in 0..<20 { burst.adjust(seconds: 0.01) }
        #expect(burst.length == 1)
    }
}
