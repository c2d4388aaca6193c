import Experiments
import Testing

@testable import Training

struct RunControllerTests {
    @Test func runsUntilTheBudgetIsUsedUp() {
        var controller = RunController(run: FakeRun(epochs: 2, stepsPerEpoch: 3), startsPaused: false)
        var steps = 0
        while controller.wantsStep {
            controller.step()
            steps += 1
        }
        #expect(steps == 6)
        #expect(controller.phase == .finished)
    }

    @Test func aPausedRunStaysWhereItIs() {
        let run = FakeRun()
        var controller = RunController(run: run, startsPaused: true)
        controller.step()
        #expect(run.stepsMade == 0)
        #expect(controller.phase == .paused)
        controller.apply(.control(.run))
        controller.step()
        #expect(run.stepsMade == 1)
        controller.apply(.control(.pause))
        #expect(controller.phase == .paused)
    }

    @Test func singleStepsAndSingleEpochsEndInAPause() {
        let run = FakeRun(stepsPerEpoch: 4)
        var controller = RunController(run: run, startsPaused: true)
        controller.apply(.control(.step))
        while controller.wantsStep { controller.step() }
        #expect(run.stepsMade == 1)
        controller.apply(.control(.stepEpoch))
        #expect(controller.wantsSingleSteps)
        while controller.wantsStep { controller.step() }
        #expect(run.stepsMade == 4)
        #expect(controller.phase == .paused)
    }

    @Test func runOnAFinishedRunTrainsOneMoreBudget() {
        let run = FakeRun(epochs: 3, stepsPerEpoch: 1)
        var controller = RunController(run: run, startsPaused: false)
        while controller.wantsStep { controller.step() }
        controller.apply(.control(.step))
        #expect(controller.phase == .finished)
        controller.apply(.control(.run))
        while controller.wantsStep { controller.step() }
        #expect(run.stepsMade == 6)
    }

    @Test func aRestartRunsOnUnlessItWasPaused() {
        let run = FakeRun(epochs: 1)
        var controller = RunController(run: run, startsPaused: false)
        while controller.wantsStep { controller.step() }
        controller.apply(.change(.restart(seed: nil)))
        #expect(controller.phase == .running)
        controller.apply(.control(.pause))
        controller.apply(.change(.restart(seed: 3)))
        #expect(controller.phase == .paused)
    }

    @Test func aDivergedRunIsHeldUntilItRestarts() {
        let run = FakeRun(divergesAt: 2)
        var controller = RunController(run: run, startsPaused: false)
        while controller.wantsStep { controller.step() }
        #expect(controller.phase == .diverged(Divergence(step: 3, loss: .infinity, layer: "0", operation: "matmul")))
        let held = controller.phase
        for command: Command in [
            .control(.run), .control(.step), .control(.stepEpoch), .change(.set(.learningRate, .number(0.01))),
        ] {
            controller.apply(command)
            #expect(controller.phase == held)
            #expect(!controller.wantsStep)
        }
        controller.apply(.change(.restart(seed: nil)))
        #expect(controller.phase == .running)
        #expect(!controller.wantsSingleSteps)
    }

    @Test func aWeightByHandIsTheUsersToTry() {
        let run = FakeRun(divergesAt: 2)
        var controller = RunController(run: run, startsPaused: false)
        while controller.wantsStep { controller.step() }
        controller.apply(.change(.setWeight(name: "weight", index: 0, value: 1)))
        #expect(controller.phase == .paused)
        controller.apply(.control(.run))
        controller.step()
        #expect(run.divergence != nil)
    }

    @Test func aRefusedChangeLeavesTheRunAndAnotherErrorEndsIt() {
        let run = FakeRun()
        var controller = RunController(run: run, startsPaused: false)
        run.refusal = TrainingError(.refused, "lr: -1 is not allowed")
        controller.apply(.change(.set(.learningRate, .number(-1))))
        #expect(controller.phase == .running)
        run.refusal = TrainingError(.damaged, "the file is cut short")
        controller.apply(.change(.restart(seed: nil)))
        #expect(controller.phase == .failed("the file is cut short"))
        #expect(!controller.wantsStep)
        run.refusal = nil
        controller.apply(.change(.restart(seed: nil)))
        #expect(controller.phase == .running)
    }

    @Test func paceAndViewAreHandedToTheSnapshot() {
        var controller = RunController(run: FakeRun(pace: 12), startsPaused: false)
        #expect(controller.makeSnapshot(speed: nil).pace == 12)
        controller.apply(.control(.setPace(nil)))
        controller.apply(.look(ViewRequest(mapColumns: 7, mapRows: 5)))
        let snapshot = controller.makeSnapshot(speed: 3)
        #expect(snapshot.pace == nil)
        #expect(snapshot.speed == 3)
        #expect(controller.view == ViewRequest(mapColumns: 7, mapRows: 5))
    }
}
