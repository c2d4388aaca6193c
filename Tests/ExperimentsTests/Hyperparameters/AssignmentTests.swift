import Experiments
import Testing

struct AssignmentTests {
    private func message(_ assignments: String..., preset name: String = "circles") throws -> String? {
        let preset = try shipped(name)
        do throws(HyperparameterError) {
            _ = try preset.applying(assignments: assignments)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func assignmentsAreApplied() throws {
        let preset = try shipped("circles").applying(assignments: [
            "lr=0.03", "batch_size=all", "hidden=5,3", "noise = 0.2", "seed=5000000000", "activation=tanh", "epochs=7",
            "samples=50", "beta2=0.99", "weight-decay=1e-4", "LR=0.02",
        ])
        #expect(preset.optimizer.learningRate == 0.02)
        #expect(preset.batchSize == nil)
        #expect(preset.model.label == "2-5-3-1 tanh")
        #expect(preset.data == .circles(CirclesData(samples: 50, factor: 0.5, noise: 0.2, seed: 2020)))
        #expect(preset.random.seed == 5_000_000_000)
        #expect(preset.epochs == 7)
        #expect(preset.optimizer.beta2 == 0.99)
        #expect(preset.optimizer.weightDecay == 1e-4)
    }

    /// What decides on others is set first, whatever the order.
    @Test func theOrderDoesNotMatter() throws {
        let preset = try shipped("circles")
        let momentum = try preset.applying(assignments: ["momentum=0.9", "optimizer=sgd"])
        #expect(momentum.optimizer.momentum == 0.9)
        let batch = try preset.applying(assignments: ["batch-size=400", "samples=500"])
        #expect(batch.batchSize == 400)
    }

    @Test func shares() throws {
        let preset = try shipped("blobs").applying(assignments: ["train-share=0.5"])
        #expect(preset.split == .trainTest(testShare: 0.5, seed: 101))
        #expect(try preset.applying(assignments: ["train-share=0.8"]) == (try shipped("blobs")))
    }

    @Test func losses() throws {
        let preset = try shipped("line-fit").applying(assignments: ["loss=mse-sum"])
        #expect(preset.loss == LossSpec(kind: .mse, reduction: .sum))
    }

    @Test(arguments: [
        ("lr", "'lr' is no assignment; expected KEY=VALUE, such as lr=0.03"),
        (
            "learning=1",
            "there is no hyperparameter 'learning'; there are lr, batch-size, optimizer, momentum, nesterov, "
                + "dampening, beta1, beta2, smoothing, epsilon, weight-decay, l1-penalty, scheduler, scheduler-step-size, "
                + "scheduler-milestones, scheduler-gamma, scheduler-t-max, scheduler-eta-min, scheduler-start-factor, "
                + "scheduler-end-factor, scheduler-factor, scheduler-total-iters, scheduler-power, scheduler-max-lr, "
                + "scheduler-total-steps, scheduler-patience, scheduler-threshold, scheduler-cooldown, scheduler-min-lr, loss, "
                + "gradients, activation, degree, layers, hidden, dropout, initializer, features, normalize, data, data-seed, samples, noise, "
                + "train-share, epochs, seed, precision, stop-step, stop-loss, stop-patience"
        ),
        ("epoch=1", "there is no hyperparameter 'epoch'; did you mean 'epochs'?"),
        ("lr=abc", "lr: 'abc' cannot be read; expected a number, 1e-8 to 10"),
        ("lr=nan", "lr: 'nan' cannot be read; expected a number, 1e-8 to 10"),
        ("lr=", "lr: '' cannot be read; expected a number, 1e-8 to 10"),
        ("lr=-1", "lr: -1 is not allowed; expected 1e-8 to 10"),
        ("lr=0", "lr: 0 is not allowed; expected 1e-8 to 10"),
        ("weight-decay=11", "weight-decay: 11 is not allowed; expected 0 or 1e-8 to 10"),
        ("epochs=1.5", "epochs: '1.5' cannot be read; expected a whole number, 1 to 1000000"),
        ("epochs=0", "epochs: 0 is not allowed; expected 1 to 1000000"),
        ("batch-size=301", "batch-size: 301 is not allowed; expected 1 to 300 or all"),
        ("batch-size=some", "batch-size: 'some' cannot be read; expected a whole number or all, 1 to 300"),
        (
            "optimizer=rmspro",
            "optimizer: rmspro is not allowed; expected sgd, adam, adamw, rmsprop, adagrad, adadelta, adamax or nadam; did you mean 'rmsprop'?"
        ),
        (
            "activation=el",
            "activation: el is not allowed; expected relu, sigmoid, tanh, leaky_relu, elu, "
                + "selu, gelu, silu, softplus, softsign, hardtanh, relu6 or linear; did you mean 'elu'?"
        ),
        ("loss=mse", "loss: mse is not allowed; expected bce-with-logits"),
        ("hidden=", "hidden: '' cannot be read; expected units of each hidden layer such as 5 or 10-10, 1 to 4096"),
        ("hidden=5-", "hidden: '5-' cannot be read; expected units of each hidden layer such as 5 or 10-10, 1 to 4096"),
        ("hidden=0", "hidden: 0 is not allowed; expected 1 to 8 layers of 1 to 4096"),
        ("hidden=1-1-1-1-1-1-1-1-1", "hidden: 1-1-1-1-1-1-1-1-1 is not allowed; expected 1 to 8 layers of 1 to 4096"),
        ("hidden=4096-4096", "hidden: 4096-4096 is not allowed; expected a model of at most 10,000,000 parameters"),
        ("noise=0.51", "noise: 0.51 is not allowed; expected 0 to 0.5"),
        ("samples=9", "samples: 9 is not allowed; expected 10 to 1000000"),
        ("seed=-1", "seed: -1 is not allowed; expected 0 to 9223372036854775807"),
        (
            "seed=9223372036854775808",
            "seed: '9223372036854775808' cannot be read; expected a whole number, 0 to 9223372036854775807"
        ),
        ("momentum=0.9", "momentum cannot be set: only SGD and RMSprop have a momentum"),
        ("train-share=0.5", "train-share cannot be set: its data is not parted by a share"),
    ])
    func errors(assignment: String, expected: String) throws {
        #expect(try message(assignment) == expected)
    }

    /// Doubles beside the largest whole numbers lie further apart than these.
    @Test func theGreatestSeedIsTakenExactly() throws {
        let preset = try shipped("circles").applying(assignments: ["seed=9223372036854775807"])
        #expect(preset.random.seed == 9_223_372_036_854_775_807)
    }

    @Test func moreValuesThanAreSensibleAtOnceAreRefused() throws {
        let limit = "expected rows and units that give at most 200,000,000 values at once"
        #expect(
            try message("samples=1000000", "hidden=4096") == "hidden: 4096 is not allowed; \(limit)")
        #expect(try message("hidden=4096", preset: "mnist-mlp") == nil)
        #expect(
            try message("hidden=4096", "batch-size=all", preset: "mnist-mlp")
                == "batch-size: all 55000 is not allowed; \(limit)")
    }

    @Test func errorsOfOtherPresets() throws {
        #expect(try message("hidden=3", preset: "line-fit") == "hidden cannot be set: the model has no hidden layer")
        #expect(
            try message("samples=3", preset: "line-fit")
                == "samples cannot be set: the number of its points is given by the data")
        #expect(try message("noise=0.1", preset: "mnist-mlp") == "noise cannot be set: its data is taken as it is")
        #expect(try message("beta1=0.5", preset: "blobs") == "beta1 cannot be set: only Adam and its kin have one")
        #expect(
            try message("loss=bce", preset: "line-fit")
                == "loss: bce is not allowed; expected l1, mse, mse-sum, smooth-l1 or huber")
        // NumPy's generator takes 32 bits, and would take the lower ones of more in silence.
        #expect(
            try message("seed=5000000000", preset: "sine-polynomial-numpy")
                == "seed: 5000000000 is not allowed; expected 0 to 4294967295")
    }
}
