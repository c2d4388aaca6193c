import Console
import Experiments
import Testing

struct RunFormatTests {
    private let start = RunEvent.start(
        StartEvent(preset: "line-fit", seed: 101, parameterCount: 2, dataset: "34 points", version: "1.2.3"))
    private let epoch = RunEvent.epoch(
        EpochEvent(epoch: 7, step: 70, loss: 0.5, validationLoss: 0.25, learningRate: 1e-6, seconds: 0.125))
    private let end = RunEvent.end(
        EndEvent(
            reason: .finished, epoch: 7, step: 70, loss: 0.5, seconds: 1,
            parameters: [.init(name: "weight", shape: [1, 2], data: [0.1, -3])], divergence: nil))

    @Test func `JSON lines keep the order of the contract and leave out what is absent`() {
        #expect(
            RunFormat.jsonl.lines(for: start, epochs: 7) == [
                #"{"event":"start","preset":"line-fit","seed":101,"parameter_count":2,"dataset":"34 points","version":"1.2.3"}"#
            ])
        #expect(
            RunFormat.jsonl.lines(for: epoch, epochs: 7) == [
                #"{"event":"epoch","epoch":7,"step":70,"loss":0.5,"val_loss":0.25,"lr":1e-06,"seconds":0.125}"#
            ])
        #expect(
            RunFormat.jsonl.lines(for: end, epochs: 7) == [
                #"{"event":"end","reason":"finished","epoch":7,"step":70,"loss":0.5,"seconds":1.0,"#
                    + #""parameters":{"weight":{"shape":[1,2],"data":[0.1,-3.0]}}}"#
            ])
    }

    @Test func `parameters have the digits of the precision they were computed in`() {
        func data(_ precision: Precision) -> String {
            let value = precision == .float32 ? Double(Float(0.1)) : 0.1 + 0.2
            let event = RunEvent.end(
                EndEvent(
                    reason: .finished, epoch: 1, step: 1, loss: 0, seconds: 0,
                    parameters: [.init(name: "a", shape: [1], data: [value], precision: precision)], divergence: nil))
            return RunFormat.jsonl.lines(for: event, epochs: 1)[0]
        }
        #expect(data(.float32).hasSuffix(#""data":[0.1]}}}"#))
        #expect(data(.float64).hasSuffix(#""data":[0.30000000000000004]}}}"#))
    }

    @Test func `a loss that is not finite is null in JSON and a divergence names its place`() {
        let event = RunEvent.end(
            EndEvent(
                reason: .diverged, epoch: 1, step: 3, loss: .infinity, seconds: 0, parameters: nil,
                divergence: Divergence(step: 3, loss: .infinity, layer: "loss", operation: "mseLoss")))
        #expect(
            RunFormat.jsonl.lines(for: event, epochs: 7) == [
                #"{"event":"end","reason":"diverged","epoch":1,"step":3,"loss":null,"seconds":0.0,"#
                    + #""layer":"loss","operation":"mseLoss"}"#
            ])
        let text = RunFormat.text.lines(for: event, epochs: 7)
        #expect(text[0].hasPrefix("diverged at epoch 1, step 3, loss inf"))
        #expect(text[1] == "first value that is not finite: mseLoss in loss, step 3")
    }

    @Test func `CSV has a heading, a row an epoch and empty fields for absent figures`() {
        #expect(
            RunFormat.csv.lines(for: start, epochs: 7) == [
                "epoch,step,loss,val_loss,accuracy,val_accuracy,lr,seconds"
            ])
        #expect(RunFormat.csv.lines(for: epoch, epochs: 7) == ["7,70,0.5,0.25,,,1e-06,0.125"])
        #expect(RunFormat.csv.lines(for: end, epochs: 7).isEmpty)
    }

    @Test func `text aligns the epochs of a run`() {
        #expect(
            RunFormat.text.lines(for: epoch, epochs: 350) == [
                "epoch   7/350  loss 0.5  val_loss 0.25  lr 1e-06"
            ])
        #expect(RunFormat.text.lines(for: end, epochs: 350).last == "  weight  0.1 -3")
    }

    @Test func `text is in the words of the lecture, after the epochs for which it prints a line`() {
        let line = LineTemplate(text: "Epoch: {epoch}, Loss: {loss:.4}", every: 7)
        #expect(RunFormat.text.lines(for: epoch, epochs: 350, line: line) == ["Epoch: 7, Loss: 0.5000"])
        let rarer = LineTemplate(text: "Epoch: {epoch}, Loss: {loss:.4}", every: 50)
        #expect(RunFormat.text.lines(for: epoch, epochs: 350, line: rarer).isEmpty)
        #expect(RunFormat.text.lines(for: start, epochs: 350, line: rarer).count == 1)
        #expect(
            RunFormat.csv.lines(for: epoch, epochs: 350, line: rarer) == RunFormat.csv.lines(for: epoch, epochs: 350))
    }

    @Test func `names are quoted as JSON demands`() {
        let event = RunEvent.start(
            StartEvent(preset: "a\"b\\c\n\u{1}é", seed: .max, parameterCount: 0, dataset: "", version: ""))
        #expect(
            RunFormat.jsonl.lines(for: event, epochs: 1)[0].hasPrefix(
                #"{"event":"start","preset":"a\"b\\c\n\u0001é","seed":18446744073709551615,"#))
    }

    @Test(arguments: [(0, "[----]"), (1, "[##--]"), (2, "[####]"), (9, "[####]")])
    func `the progress bar fills with the epochs`(epoch: Int, bar: String) {
        let event = RunEvent.epoch(EpochEvent(epoch: epoch, step: 1, loss: 0.5, learningRate: 1, seconds: 0))
        #expect(ProgressBar(epochs: 2, width: 4).line(for: event) == "\(bar) epoch \(epoch)/2  loss 0.5")
    }
}
