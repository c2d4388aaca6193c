import Experiments
import Testing

/// What the further keys of a file ask of each other.
struct PresetKeyChecksTests {
    @Test(arguments: [
        // Keys of the model
        (
            "  layer_names:", "  initial_values: {output.bia: [1]}\n  layer_names:",
            "15:3: the model has no parameter 'output.bia'; expected hidden.weight, hidden.bias, output.weight or output.bias; "
                + "did you mean 'output.bias'?"
        ),
        (
            "  layer_names:", "  initial_values: {hidden.bias: [1, 2]}\n  layer_names:",
            "15:3: initial_values has 2 values for 'hidden.bias'; expected 3"
        ),
        (
            "  hidden: [3]\n  outputs: 1\n  layer_names: [hidden, output]", "  outputs: 1\n  dropout: 0.5",
            "15:3: dropout needs hidden units to drop; expected hidden layers, or none of it"
        ),
        (
            "  layer_names:", "  dropout: 1\n  layer_names:",
            "19:12: dropout is '1'; expected a number from 0 to 0.9"
        ),
        (
            "loss: bce", "gradients: by_hand\nloss: bce",
            "20:12: no formula is known for this model; expected linear or polynomial, or autograd"
        ),
        (
            "loss: bce", "reference: least_squares\nloss: bce",
            "20:12: least_squares has no counterpart in this model; expected a linear one that predicts a number"
        ),
        // Inputs
        (
            "loss: bce", "inputs: {features: [x, y, xy]}\nloss: bce",
            "15:3: the model has 2 inputs; expected 3, the features named in inputs"
        ),
        (
            "loss: bce", "inputs: {features: [x, x]}\nloss: bce",
            "20:20: features is a list; expected a list of different names among x, y, x2, y2, xy, sin_x, sin_y"
        ),
        // Optimization
        (
            "momentum: 0.9", "nesterov: true",
            "22:3: nesterov looks ahead along the momentum; expected a momentum above 0 and no dampening"
        ),
        (
            "epochs: 10", "scheduler: {name: multistep, milestones: [5, 5]}\nepochs: 10",
            "25:12: the milestones do not rise; expected each above the one before"
        ),
        (
            "epochs: 10", "scheduler: {name: onecycle, max_lr: 1, total_steps: 9}\nepochs: 10",
            "25:12: total_steps is 9; expected at least 10, the epochs, since the cycle cannot go on"
        ),
        (
            "epochs: 10", "scheduler: {name: plateau, min_lr: 1}\nepochs: 10",
            "25:12: min_lr is 1; expected at most 0.05, the lr"
        ),
        (
            "epochs: 10", "scheduler: {name: plateau, factor: 1}\nepochs: 10",
            "25:12: factor is 1; expected less than 1, so that the rate falls"
        ),
        (
            "epochs: 10", "scheduler: {name: stairs}\nepochs: 10",
            "25:19: name is 'stairs'; expected step, multistep, exponential, cosine, linear, constant, polynomial, onecycle or "
                + "plateau"
        ),
        // Chance
        (
            "  seed: 5000000000", "  seed: 5000000000\n  generator: numpy",
            "29:3: NumPy's generator draws coefficients alone; expected a polynomial, or torch"
        ),
        (
            "  seed: 5000000000", "  seed: 5000000000\n  after_model: [random_split]",
            "29:3: random_split stands in after_model; expected it among the draws before the model"
        ),
        (
            "method: train_test_split, test_size: 0.2, seed: 4", "method: test_set",
            "13:8: test_set needs digits, which have a test file; expected data of mnist"
        ),
        // View and figures
        (
            "classes: [a, b]", "classes: [a, b], panes: [1, 1]",
            "31:7: panes names a pane twice; expected different ones"
        ),
        (
            "printed:", "line: {text: 'loss {los}'}\nprinted:",
            "32:14: text has braces that hold no field; expected {epoch}, {loss:.4} and the like, with a width and decimals of "
                + "epoch, index, step, loss, val_loss, accuracy, val_accuracy, lr or seconds"
        ),
        (
            "printed:", "line: {text: '{loss}', every: 11}\nprinted:",
            "32:7: the first line is that of epoch 11; expected at most 10, the epochs"
        ),
        (
            "printed:", "probe: {inputs: [[0, 0, 0]]}\nprinted:",
            "32:8: the rows of the probe have 3 values; expected 2, the features of the data"
        ),
        (
            "printed:", "printed:\n  probe: [1]",
            "33:3: there are outputs for 1 probe row; expected at most 0, those of probe"
        ),
        (
            "printed:", "printed:\n  test_accuracy: {end: 0.9}",
            "33:3: there are accuracies on test digits; expected data of mnist"
        ),
        (
            "printed:", "printed:\n  least_squares: {output.bias: [1]}",
            "33:3: there are values of a closed-form fit; expected the key 'reference'"
        ),
        (
            "printed:", "printed:\n  targets: {100: 1}",
            "33:3: there is a figure of row 100; expected at most 99, the last"
        ),
        (
            "printed:", "printed:\n  targets: {-1: 1}", "33:13: '-1' is no row; expected a whole number from 0"
        ),
        (
            "printed:", "expected: {loss: {end: 1}}\nprinted:",
            "32:11: expected lacks the key 'source'; expected text of at most 60 characters"
        ),
    ])
    func oneFault(part: String, by other: String, message: String) {
        let found = faults(in: text(replacing: part, by: other))
        #expect(found.contains("file.yaml:\(message)"), "\(found)")
    }

    @Test func givenPoints() {
        func found(_ data: String, split: String = "{method: none}") -> [String] {
            faults(
                in: """
                    schema: 1
                    title: Points
                    summary: points
                    notes: Points.
                    family: classification
                    data: {generator: points, \(data)}
                    split: \(split)
                    model: {kind: mlp, inputs: 2, hidden: [2], outputs: 1}
                    loss: bce-with-logits
                    optimizer: {name: sgd, lr: 0.1}
                    epochs: 1
                    random: {seed: 0}
                    view: {picture: map, classes: [a, b]}
                    """)
        }
        #expect(found("classes: 2, rows: [[0, 0, 1], [1, 1, 0]]").isEmpty)
        #expect(
            found("classes: 2, rows: [[0, 0, 1], [1, 1, 2]]") == [
                "file.yaml:6:7: row 1 of the points ends in no class; expected a whole number from 0 to 1"
            ])
        #expect(
            found("classes: 2, rows: [[0, 0, 1], [1, 1, 0]], flip: {above: 0, factor: 2}") == [
                "file.yaml:6:7: the classes of points cannot be multiplied; expected flip only without classes"
            ])
        #expect(
            found("classes: 2, rows: [[0, 0, 1], [1, 0]]") == [
                "file.yaml:6:45: rows is a list; expected a list of 2 to 10000 rows, all of as many numbers, 2 to 101"
            ])
        #expect(
            found("classes: 2, rows: [[0, 0, 1], [1, 1, 0]]", split: "{method: fresh, seed: 1}") == [
                "file.yaml:7:8: no fresh rows can be drawn of this data; expected data that a generator draws"
            ])
    }
}
