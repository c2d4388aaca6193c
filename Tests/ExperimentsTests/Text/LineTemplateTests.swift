import Testing

@testable import Experiments

struct LineTemplateTests {
    private let event = EpochEvent(
        epoch: 50, step: 500, loss: 0.4174691438674927, validationAccuracy: 0.9156, learningRate: 0.1, seconds: 2)

    @Test(arguments: [
        ("Epoch: {epoch}, Loss: {loss}", "Epoch: 50, Loss: 0.4174691438674927"),
        ("epoch: {epoch}, loss: {loss:.4}", "epoch: 50, loss: 0.4175"),
        ("{index} {loss:10.4}|", "49     0.4175|"),
        ("{epoch:4}{step:5}", "  50  500"),
        ("{epoch:1}", "50"),
        ("lr {lr} accuracy {val_accuracy:.3} {seconds:.1}", "lr 0.1 accuracy 0.916 2.0"),
        ("no field", "no field"),
        ("{loss:.0}", "0"),
    ]) func fieldsAreFilledIn(text: String, line: String) {
        #expect(LineTemplate(text: text).isReadable)
        #expect(LineTemplate(text: text).text(for: event) == line)
    }

    @Test func aFigureThatTheRunDoesNotHaveIsADash() {
        #expect(LineTemplate(text: "{val_loss:.4} {accuracy:3}").text(for: event) == "-   -")
    }

    @Test(arguments: [
        "{", "}", "{loss", "loss}", "{nosuch}", "{}", "{loss:}", "{loss:.}", "{loss:x}", "{loss:.4f}", "{loss:-3}",
        "{loss:.99}", "{{loss}}",
    ]) func bracesWithoutAFieldAreNotReadable(text: String) {
        #expect(!LineTemplate(text: text).isReadable)
        #expect(LineTemplate(text: text).text(for: event) == text)
    }

    @Test func linesComeAfterEverySoManyEpochs() {
        let template = LineTemplate(text: "{epoch}", every: 50, first: 100)
        #expect((1...250).filter(template.prints(after:)) == [100, 150, 200, 250])
        #expect((1...3).filter(LineTemplate(text: "{epoch}").prints(after:)) == [1, 2, 3])
    }
}
