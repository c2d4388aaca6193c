import Testing

@testable import Experiments

/// Values that change more than themselves: data, features, layers, optimizers, schedules and stop rules.
struct ShapeAndScheduleTests {
    private func circles(_ assignments: String...) throws -> Preset {
        try shipped("circles").applying(assignments: assignments)
    }

    private func field(_ key: Hyperparameter) throws -> HyperparameterField {
        try #require(HyperparameterField[key])
    }

    // MARK: Data

    @Test func anotherShapeKeepsPointsAndSeed() throws {
        let moons = try circles("data=moons")
        #expect(moons.data == .moons(ShapeData(samples: 300, noise: 0.1, seed: 2020)))
        #expect(moons.view.classNames == ["upper", "lower"])
        #expect(moons.model == (try shipped("circles")).model)
        let blobs = try circles("noise=0.7", "data=blobs", "samples=50")
        #expect(blobs.data == .blobs(BlobsData(samples: 50, centers: 2, noise: 0.7, seed: 2020)))
        #expect(try circles("data=circles") == (try shipped("circles")))
    }

    @Test func theOutputsFollowTheClasses() throws {
        let four = try shipped("blobs-4")
        let two = try four.applying(assignments: ["data=xor"])
        #expect(two.model.layered?.outputs == 2 && two.view.classNames.count == 2)
        #expect(two.loss.kind == .crossEntropy)
        #expect(LossSpec.choices(model: two.model, data: two.data).contains(two.loss.name))
    }

    @Test(arguments: ["line-fit", "mnist-mlp", "logistic-regression"])
    func otherDataIsNotExchanged(name: String) throws {
        let preset = try shipped(name)
        #expect(try field(.data).value(in: preset) == nil)
        #expect(try field(.features).value(in: preset) == nil)
    }

    @Test func featuresWidenTheModel() throws {
        let preset = try circles("features=x,y,xy")
        #expect(preset.inputs.features == [.x, .y, .xy])
        #expect(preset.model.layered?.inputs == 3 && preset.inputCount == 3)
        #expect(try circles("features=all").model.layered?.inputs == 7)
        #expect(try preset.applying(assignments: ["features=x,y"]) == (try shipped("circles")))
        let features = try field(.features)
        #expect(features.notch(.names(["x", "y", "xy"]), by: 1, in: preset) == .names(["x", "y", "x2", "y2"]))
        #expect(features.notch(.names(["x", "y", "xy"]), by: -1, in: preset) == .names(["x", "y"]))
        #expect(features.notch(.names(["x", "y"]), by: -1, in: preset) == nil)
    }

    @Test(arguments: ["x,z", "x,x", ","])
    func featuresThatAreNone(text: String) {
        #expect(throws: HyperparameterError.self) { try circles("features=\(text)") }
    }

    // MARK: Model

    @Test func layersComeAndGoAtTheEnd() throws {
        #expect(try circles("layers=3").model.label == "2-5-5-5-1 ReLU")
        #expect(try circles("hidden=8-4", "layers=1").model.label == "2-8-4-1 ReLU")
        let linear = try circles("layers=0")
        #expect(linear.model.label == "2-1 linear")
        #expect(try field(.hidden).value(in: linear) == nil && field(.dropout).value(in: linear) == nil)
        #expect(try linear.applying(assignments: ["layers=1"]).model.label == "2-4-1 ReLU")
        #expect(try shipped("blobs").applying(assignments: ["layers=2"]).model.label == "2-4-4-1 ReLU")
    }

    @Test func bareMatricesKeepALayerAndFormulasHaveNone() throws {
        let scratch = try shipped("mnist-scratch")
        #expect(throws: HyperparameterError.self) { try scratch.applying(assignments: ["layers=0"]) }
        #expect(
            try scratch.applying(assignments: ["layers=2"]).model.parameters.map(\.name) == [
                "w1", "b1", "w2", "b2", "w3",
            ])
        #expect(try field(.layers).value(in: try shipped("gradient-descent")) == nil)
        #expect(try field(.layers).value(in: try shipped("sine-legendre")) == nil)
    }

    @Test func firstValuesThatNoLongerFitAreLeftOut() throws {
        let line = try shipped("line-hand")
        #expect(line.model.initialValues == ["weight": [1], "bias": [0]])
        let deeper = try line.applying(assignments: ["layers=1"])
        #expect(deeper.model.initialValues.isEmpty && line.hasLeastSquares && !deeper.hasLeastSquares)
        #expect(try deeper.applying(assignments: ["layers=0"]) == line)
    }

    @Test func choicesAreReadAsTheyAreShown() throws {
        #expect(try circles("initializer=He U").model.layered?.initializer == .kaimingUniform)
        #expect(try circles("initializer=xavier_normal").model.layered?.initializer == .xavierNormal)
        #expect(try circles("activation=leaky relu").model.layered?.activation == .leakyReLU)
        #expect(try circles("optimizer=sgd", "momentum=0.9", "nesterov=on").optimizer.nesterov)
    }

    // MARK: Optimization

    @Test func nesterovNeedsAMomentum() throws {
        #expect(throws: HyperparameterError.self) { try circles("optimizer=sgd", "nesterov=true") }
        let moving = try circles("nesterov=true", "momentum=0.5", "optimizer=sgd")
        #expect(moving.optimizer.nesterov)
        #expect(try !moving.applying(assignments: ["momentum=0"]).optimizer.nesterov)
    }

    @Test func usualConstantsFollowTheOptimizer() throws {
        let adadelta = try circles("optimizer=adadelta").optimizer
        #expect(adadelta.smoothing == 0.9 && adadelta.epsilon == 1e-6)
        let kept = try circles("epsilon=1e-4").applying(assignments: ["optimizer=rmsprop"]).optimizer
        #expect(kept.smoothing == 0.99 && kept.epsilon == 1e-4)
    }

    @Test(arguments: SchedulerKind.allCases)
    func everyScheduleCanBeChosenAndTurned(kind: SchedulerKind) throws {
        let preset = try circles("scheduler=\(kind.rawValue)")
        #expect(preset.scheduler?.kind == kind)
        for key in Hyperparameter.allCases where key.isOfSchedule && key != .scheduler {
            let field = try field(key)
            guard let value = field.value(in: preset) else { continue }
            var changed = preset
            let next = try #require(field.notch(value, by: -1, in: preset) ?? field.notch(value, by: 1, in: preset))
            try field.set(next, in: &changed)
            #expect(field.value(in: changed) == next && changed.scheduler?.kind == kind)
        }
        #expect(try preset.applying(assignments: ["scheduler=none"]) == (try shipped("circles")))
    }

    @Test func aScheduleSuitsTheBudget() throws {
        #expect(try circles("scheduler=cosine", "epochs=40").scheduler == .cosine(tMax: 40, minimum: 0))
        #expect(try circles("scheduler=multistep", "epochs=1").scheduler == .multistep(milestones: [1], gamma: 0.1))
        #expect(try circles("scheduler=exponential").scheduler == .exponential(gamma: 0.7943))
        #expect(throws: HyperparameterError.self) { try circles("scheduler=plateau", "scheduler-factor=1") }
        #expect(throws: HyperparameterError.self) { try circles("scheduler-gamma=0.5") }
        #expect(throws: HyperparameterError.self) { try circles("scheduler=cosine", "scheduler-gamma=0.5") }
    }

    /// `--set` and the pane know the constants that preset files know, under the same names and within the same bounds.
    @Test(arguments: SchedulerKind.allCases)
    func aScheduleHasTheConstantsOfItsMapping(kind: SchedulerKind) throws {
        let preset = try circles("scheduler=\(kind.rawValue)")
        let section = try #require(PresetSchema.scheduler.first { $0.variant == kind.rawValue })
        let keys = HyperparameterField.fields(of: preset).map(\.key).filter { $0.isOfSchedule && $0 != .scheduler }
        #expect(Set(keys.map(\.scheduleKey)) == Set(section.keys.map(\.name)))
    }

    /// So do they know each constant of an optimizer: with a momentum, SGD has all of its own, but for the two that exclude each other.
    @Test(arguments: OptimizerKind.allCases)
    func anOptimizerHasTheConstantsOfItsMapping(kind: OptimizerKind) throws {
        let section = try #require(PresetSchema.optimizer.first { $0.variant == kind.rawValue })
        let names = try section.keys.map { key in
            try #require(Hyperparameter(rawValue: key.name.map { $0 == "_" ? "-" : String($0) }.joined()))
        }
        var moving = try circles("optimizer=\(kind.rawValue)")
        if kind.hasMomentum { moving = try moving.applying(assignments: ["momentum=0.9"]) }
        let present = try names.filter { try field($0).value(in: moving) != nil }
        #expect(present == names, "\(kind)")
    }

    @Test func constantsOfASchedule() throws {
        let step = try circles("scheduler=step", "scheduler-step-size=5", "scheduler_gamma=0.5")
        #expect(step.scheduler == .step(stepSize: 5, gamma: 0.5))
        let several = try circles("scheduler=multistep", "scheduler-milestones=5,10,15")
        #expect(several.scheduler == .multistep(milestones: [5, 10, 15], gamma: 0.1))
        let milestones = try field(.schedulerMilestones)
        #expect(milestones.text(.list([5, 10]), in: several) == "5,10")
        #expect(milestones.notch(.list([5, 10]), by: 1, in: several) == .list([6, 11]))
        #expect(milestones.notch(.list([1, 10]), by: -1, in: several) == nil)
        for text in ["15,5", "5,5", "0,5"] {
            #expect(throws: HyperparameterError.self) {
                try circles("scheduler=multistep", "scheduler-milestones=\(text)")
            }
        }
        let plateau = try circles(
            "scheduler=plateau", "scheduler-factor=0.5", "scheduler-patience=0", "scheduler-threshold=0.01",
            "scheduler-cooldown=2", "scheduler-min-lr=1e-4")
        #expect(
            plateau.scheduler == .plateau(factor: 0.5, patience: 0, threshold: 0.01, cooldown: 2, minimum: 1e-4))
    }

    @Test func aScheduleFitsTheRateAndTheBudget() throws {
        let cosine = try circles("scheduler=cosine", "scheduler-eta-min=0.05")
        #expect(cosine.scheduler == .cosine(tMax: 20, minimum: 0.05))
        #expect(throws: HyperparameterError.self) { try circles("scheduler=cosine", "scheduler-eta-min=0.2") }
        #expect(try cosine.applying(assignments: ["lr=0.01"]).scheduler == .cosine(tMax: 20, minimum: 0.01))
        let cycle = try circles("scheduler=onecycle", "scheduler-total-steps=30")
        #expect(cycle.scheduler == .onecycle(maximum: 0.1, totalSteps: 30))
        #expect(throws: HyperparameterError.self) { try circles("scheduler=onecycle", "scheduler-total-steps=19") }
        #expect(try cycle.applying(assignments: ["epochs=40"]).scheduler == .onecycle(maximum: 0.1, totalSteps: nil))
        #expect(try cycle.applying(assignments: ["epochs=30"]).scheduler == cycle.scheduler)
    }

    // MARK: Numbers, inputs and gradients

    @Test func precisionAndInputsCanBeTurned() throws {
        let preset = try circles("precision=float64", "normalize=standard")
        #expect(preset.precision == .float64 && preset.inputs.normalization == .standard)
        #expect(try preset.applying(assignments: ["precision=float32", "normalize=none"]) == (try shipped("circles")))
        #expect(try field(.precision).restartsRun && field(.normalize).restartsRun && field(.gradients).restartsRun)
    }

    @Test func gradientsByHandNeedAFormula() throws {
        let cubic = try shipped("sine-polynomial").applying(assignments: ["gradients=by hand"])
        #expect(cubic.gradients == .byHand && !cubic.gradientFormula.isEmpty)
        #expect(try cubic.applying(assignments: ["loss=l1"]).gradients == .autograd)
        #expect(throws: HyperparameterError.self) { try circles("gradients=by_hand") }
        let line = try shipped("line-fit").applying(assignments: ["gradients=by_hand", "loss=mse"])
        #expect(line.gradients == .byHand)
        #expect(throws: HyperparameterError.self) { try line.applying(assignments: ["layers=1"]) }
    }

    @Test func anotherDrawOfPointsAndAnotherDegree() throws {
        let drawn = try circles("data-seed=7")
        guard case .circles(let rings) = drawn.data else {
            Issue.record("\(drawn.data)")
            return
        }
        #expect(rings.seed == 7)
        // Without noise these points are those of a formula.
        #expect(throws: HyperparameterError.self) { try shipped("line-fit").applying(assignments: ["data-seed=7"]) }
        let noisy = try shipped("line-fit").applying(assignments: ["data-seed=7", "noise=0.1"])
        #expect(noisy.data.seed == 7)
        let parabola = try shipped("sine-polynomial").applying(assignments: ["degree=2"])
        #expect(parabola.model.parameters.map(\.name) == ["a", "b", "c"])
        #expect(throws: HyperparameterError.self) { try circles("degree=2") }
        #expect(throws: HyperparameterError.self) {
            try shipped("sine-polynomial").applying(assignments: ["degree=21"])
        }
    }

    @Test func dampeningAndNesterovExcludeEachOther() throws {
        let damped = try circles("optimizer=sgd", "momentum=0.9", "dampening=0.3")
        #expect(damped.optimizer.dampening == 0.3)
        #expect(try field(.nesterov).value(in: damped) == nil)
        #expect(throws: HyperparameterError.self) { try damped.applying(assignments: ["nesterov=on"]) }
        #expect(throws: HyperparameterError.self) {
            try circles("optimizer=sgd", "momentum=0.9", "nesterov=on", "dampening=0.3")
        }
        #expect(throws: HyperparameterError.self) { try circles("optimizer=sgd", "dampening=0.3") }
    }

    @Test func stopRulesAreOffAtZero() throws {
        let preset = try circles("stop-step=100", "stop-loss=0.05", "stop-patience=5")
        #expect(preset.stop == StopSpec(step: 100, lossBelow: 0.05, noProgress: 5))
        let off = try preset.applying(assignments: ["stop-step=0", "stop-loss=off", "stop-patience=off"])
        #expect(off == (try shipped("circles")) && off.stop == nil)
    }
}
