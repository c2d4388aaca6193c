import Testing

@testable import Experiments

struct PresetLabelTests {
    @Test(arguments: [
        ("line-fit", "y = w x + b", 2, "34 points", "34 points, a line", "mean |error|, SGD", "350 steps, 10 seconds"),
        (
            "sine-polynomial", "a + bx + cx² + dx³", 4, "2000 points", "2000 points, a sine", "sum of error², SGD",
            "2000 steps, 20 seconds"
        ),
        (
            "blobs", "2-1 sigmoid", 3, "500 points, noise 2.50", "500 points, two clouds", "cross-entropy, SGD",
            "1000 steps, 20 seconds"
        ),
        (
            "circles", "2-5-1 ReLU", 21, "300 points, noise 0.10", "300 points, two rings", "cross-entropy, Adam",
            "20 epochs, 10 seconds"
        ),
        (
            "mnist-mlp", "784-500-10 ReLU", 397_500, "MNIST", "60,000 digits, 28×28", "cross-entropy, SGD",
            "40 epochs, full speed"
        ),
    ])
    func thePickersLines(
        name: String, model: String, parameters: Int, data: String, picture: String, loss: String, time: String
    ) throws {
        let preset = try shipped(name)
        #expect(preset.model.label == model)
        #expect(preset.model.parameterCount == parameters)
        #expect(preset.data.label == data)
        #expect(preset.data.pictureLabel == picture)
        #expect(preset.lossLabel == loss)
        #expect(preset.timeLabel == time)
        #expect([picture, loss, time].allSatisfy { $0.count <= 22 })
    }

    @Test func labelsOfOtherModels() {
        #expect(ModelSpec.network(NetworkSpec(inputs: 3, outputs: 1)).label == "3-1 linear")
        #expect(ModelSpec.network(NetworkSpec(inputs: 1, outputs: 1, outputBias: false)).label == "y = w x")
        #expect(
            ModelSpec.network(NetworkSpec(inputs: 1, hidden: [5, 3], activation: .tanh, outputs: 1)).label
                == "1-5-3-1 tanh")
        #expect(ModelSpec.polynomial(PolynomialSpec(degree: 0)).label == "a")
        #expect(ModelSpec.polynomial(PolynomialSpec(degree: 7)).label == "polynomial of degree 7")
    }

    @Test func theSummaryNamesEveryLayer() {
        let network = NetworkSpec(inputs: 2, hidden: [5], outputs: 1, outputActivation: .sigmoid)
        #expect(
            ModelSpec.network(network).summary == [
                SummaryRow(name: "0", kind: "Linear", outputShape: "[n, 5]", parameterCount: 15),
                SummaryRow(name: "1", kind: "ReLU", outputShape: "[n, 5]", parameterCount: 0),
                SummaryRow(name: "2", kind: "Linear", outputShape: "[n, 1]", parameterCount: 6),
                SummaryRow(name: "3", kind: "sigmoid", outputShape: "[n, 1]", parameterCount: 0),
            ])
        var named = network
        named.layerNames = ["hidden", "output"]
        #expect(ModelSpec.network(named).summary.map(\.name) == ["hidden", "", "output", ""])
    }

    @Test(arguments: shippedNames) func everySummaryAddsUp(name: String) throws {
        let model = try shipped(name).model
        #expect(model.summary.reduce(0) { $0 + $1.parameterCount } == model.parameterCount)
        #expect(model.parameters.reduce(0) { $0 + $1.shape.reduce(1, *) } == model.parameterCount)
    }

    @Test func powersBeyondTheThirdAreWrittenOut() {
        let quintic = ModelSpec.polynomial(PolynomialSpec(degree: 5))
        #expect(quintic.label == "a + bx + cx² + dx³ + ex^4 + fx^5")
        #expect(ModelSpec.polynomial(PolynomialSpec(degree: 6)).label == "polynomial of degree 6")
    }

    @Test func namesThatDoNotFitGiveWay() {
        let network = NetworkSpec(
            inputs: 2, hidden: [4, 3], outputs: 1, outputBias: false, layerNames: ["hidden", "output"])
        #expect(network.layers.map(\.name) == ["0", "2", "4"])
        #expect(
            network.layers.map(\.parameterNames) == [["0.weight", "0.bias"], ["2.weight", "2.bias"], ["4.weight"]])
    }

    @Test func durations() throws {
        var preset = try shipped("line-fit")
        preset.pace = 350
        #expect(preset.timeLabel == "350 steps, 1 second")
        preset.pace = 1
        #expect(preset.timeLabel == "350 steps, 6 minutes")
        preset.epochs = 1
        #expect(preset.timeLabel == "1 step, 1 second")
        preset.epochs = .max
        preset.batchSize = 2
        #expect(preset.timeLabel.contains("minutes"))
    }
}
