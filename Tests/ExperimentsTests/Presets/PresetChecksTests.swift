import Experiments
import Foundation
import Testing

/// What the parts of a file ask of each other.
struct PresetChecksTests {
    @Test(arguments: [
        (
            "layer_names: [hidden, output]", "layer_names: [hidden]",
            "15:3: layer_names has 1 names; expected 2 that differ, one for each linear layer"
        ),
        (
            "[hidden, output]", "[same, same]",
            "15:3: layer_names has 2 names; expected 2 that differ, one for each linear layer"
        ),
        ("inputs: 2", "inputs: 3", "15:3: the model has 3 inputs; expected 2, the features of the data"),
        ("centers: 2", "centers: 3", "15:3: the model has 1 outputs; expected 3 for this data"),
        (
            "loss: bce-with-logits", "loss: mse",
            "20:7: mse does not fit the model and its data; expected bce-with-logits"
        ),
        ("classes: [a, b]", "classes: [a, b, c]", "31:7: classes has 3 names; expected 2, one for each class"),
        ("picture: map", "picture: fit", "31:7: picture fit cannot show this data; expected map"),
        ("batch_size: 20", "batch_size: 81", "26:13: batch_size is 81; expected at most the 80 training rows, or all"),
        ("samples: 100", "samples: 2", "26:13: batch_size is 20; expected at most the 1 training rows, or all"),
        ("2: 0.25}", "11: 0.25}", "33:3: there is a figure of epoch 11; expected at most 10, the epochs"),
        (
            "output.bias: {tol", "output.bia: {tol",
            "33:3: the model has no parameter 'output.bia'; expected hidden.weight, hidden.bias, output.weight or output.bias; "
                + "did you mean 'output.bias'?"
        ),
        ("values: [-0.5]", "values: [-0.5, 1]", "33:3: more values than parameter 'output.bias' has; expected 1"),
        (
            "{rand: 2}", "{rand: 100000000}",
            "29:3: the draws take 300000002 words; expected at most 100000000"
        ),
        (
            "method: train_test_split, test_size: 0.2, seed: 4", "method: random_split, train: 60, validation: 20",
            "29:3: there are 0 draws random_split; expected one, since the split is drawn"
        ),
        (
            "draws: [{rand: 2}]", "draws: [random_split]",
            "29:3: random_split stands in a repeat; expected it once, among the first draws"
        ),
        (
            "draws: [{linear", "draws: [random_split, {linear",
            "29:3: random_split is drawn; expected it only where the split's method is random_split"
        ),
    ])
    func oneFault(part: String, by other: String, message: String) {
        let found = faults(in: text(replacing: part, by: other))
        #expect(found.contains("file.yaml:\(message)"), "\(found)")
    }

    @Test func theRowsAndUnitsHaveRoomInMemory() {
        let large = text(replacing: "samples: 100", by: "samples: 1000000")
            .replacingOccurrences(of: "hidden: [3]", with: "hidden: [4096]")
        #expect(
            faults(in: large) == [
                "file.yaml:15:3: the rows of the data give the layers 4,099,000,000 values at once; expected at most 200,000,000"
            ])
    }

    @Test func aRandomSplitFitsTheRows() {
        let split = text(
            replacing: "method: train_test_split, test_size: 0.2, seed: 4",
            by: "method: random_split, train: 90, validation: 20"
        ).replacingOccurrences(of: "draws: [{linear", with: "draws: [random_split, {linear")
        #expect(faults(in: split) == ["file.yaml:13:8: the split asks for 110 rows; expected at most 100"])
    }

    @Test func validationFiguresAskForHeldOutRows() {
        let split = text(replacing: "{method: train_test_split, test_size: 0.2, seed: 4}", by: "{method: none}")
        #expect(
            faults(in: split) == [
                "file.yaml:33:3: there are validation figures; expected a split that holds rows out"
            ])
    }

    @Test func aHugeModelIsRefused() {
        let huge = text(replacing: "hidden: [3]", by: "hidden: [4096, 4096]")
            .replacingOccurrences(of: "layer_names: [hidden, output]", with: "activation: tanh")
        #expect(
            faults(in: huge).contains(
                "file.yaml:15:3: the model has 16,797,697 parameters; expected at most 10,000,000"))
    }

    @Test func aLineOfTooManyPointsIsRefused() throws {
        let line = try #require(
            faults(
                in: """
                    schema: 1
                    title: Line
                    summary: line
                    notes: A line.
                    family: regression
                    data: {generator: line, start: 0, stop: 1000000, step: 0.000001, slope: 1, intercept: 0}
                    model: {kind: linear, inputs: 1, outputs: 1}
                    loss: l1
                    optimizer: {name: sgd, lr: 0.1}
                    epochs: 1
                    random: {seed: 0}
                    view: {picture: fit}
                    """
            ).first)
        #expect(line == "file.yaml:6:7: start, stop and step give 1000000000000 points; expected 2 to 1000000")
    }
}
