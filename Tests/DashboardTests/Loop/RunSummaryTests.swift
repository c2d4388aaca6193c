import Experiments
import Testing

@testable import Dashboard

struct RunSummaryTests {
    private func summary(_ snapshot: Snapshot, _ request: RunRequest) -> [String] {
        var run = RunState(request, startedAt: .zero)
        run.absorb(snapshot, now: .zero)
        return RunSummary(run).lines
    }

    @Test func itSaysWhereTheRunStoodAndHowToStartItAgain() {
        let lines = summary(Fixtures.circlesSnapshot(), RunRequest(preset: Fixtures.circles))
        #expect(
            lines == [
                "circles: step 84, epoch 14 of 20, loss 0.0948, validation loss 0.0929, validation accuracy 0.973",
                "  step 48  learning rate 0.03 → 0.1", "swtorch-tui circles",
            ])
    }

    @Test func whatDiffersFromTheShippedPresetIsInTheLine() {
        var snapshot = Fixtures.lineSnapshot
        snapshot.settings.random.seed = 8
        snapshot.settings.batchSize = 4
        snapshot.settings.optimizer.kind = .adam
        let request = RunRequest(preset: snapshot.settings, original: Fixtures.lineFit)
        #expect(
            summary(snapshot, request).last
                == "swtorch-tui line-fit --seed 8 --set batch-size=4 --set optimizer=adam")
    }

    @Test func aDivergenceIsSaid() {
        let lines = summary(Fixtures.divergedSnapshot, RunRequest(preset: Fixtures.sine))
        #expect(lines.first?.hasSuffix("diverged at step 639") == true)
    }

    @Test(arguments: [
        (HyperparameterValue.number(0.03), "0.03"), (.integer(5), "5"), (.choice("adam"), "adam"),
        (.list([5, 3]), "5-3"),
        (.all, "all"),
    ])
    func valuesAreWrittenAsTheCommandLineReadsThem(_ value: HyperparameterValue, _ text: String) {
        #expect(value.assignmentText == text)
    }
}
