/// The lines that train a preset's model.
struct TrainingCode {
    let preset: Preset

    init(_ preset: Preset) {
        self.preset = preset
    }

    var lines: [String] {
        let epochs = preset.epochs
        guard let batchSize = preset.batchSize else {
            return CodeText.block(
                "for _ in 1...\(epochs)", step(inputs: preset.inputName) + scheduleLines("error.item()"))
        }
        let batches = CodeText.block(
            "for (x, y) in batches.pairs", step(inputs: "x") + (watchesLoss ? ["sum += error.item()"] : []))
        return CodeText.call(
            "let batches = DataLoader",
            [
                "TensorDataset(\(preset.inputName), y)", "batchSize: \(batchSize)", "shuffle: true",
                "generator: generator",
            ])
            + CodeText.block(
                "for _ in 1...\(epochs)",
                (watchesLoss ? ["var sum = 0.0"] : []) + batches + scheduleLines("sum / Double(batches.count)"))
    }

    private var watchesLoss: Bool { preset.scheduler?.kind == .plateau }

    private func scheduleLines(_ loss: String) -> [String] {
        guard preset.scheduler != nil else { return [] }
        return ["scheduler.step(\(watchesLoss ? loss : ""))"]
    }

    /// What is done with one batch.
    private func step(inputs: String) -> [String] {
        if preset.gradients == .byHand { return handStep(inputs: inputs) }
        return ["let error = loss(model(\(inputs)), y)", "optimizer.zeroGrad()", "error.backward()"] + penaltyLines
            + ["optimizer.step()"]
    }

    private var penaltyLines: [String] {
        guard preset.optimizer.l1Penalty > 0 else { return [] }
        let penalty = CodeText.number(preset.optimizer.l1Penalty)
        return CodeText.block(
            "noGrad",
            CodeText.block(
                "for values in \(preset.parametersExpression)",
                CodeText.block("if let gradient = values.grad", ["gradient += \(penalty) * values.sign()"])))
    }

    /// The gradients of the squared error as they are derived on paper.
    private func handStep(inputs: String) -> [String] {
        let isSum = preset.loss.reduction == .sum
        let slope =
            isSum ? "let slope = 2 * (prediction - y)" : "let slope = 2 / Double(y.count) * (prediction - y)"
        let gradients: [String]
        if case .network(let network) = preset.model {
            gradients =
                ["model.weight.grad = slope.transposed().matmul(\(inputs))"]
                + (network.outputBias ? ["model.bias?.grad = slope.sum(0)"] : [])
        } else {
            gradients = preset.model.parameters.enumerated().map { power, parameter in
                let sum = power == 0 ? "slope.sum()" : "(slope * \(ModelCode.power(power))).sum()"
                return "\(parameter.name).grad = \(sum)"
            }
        }
        let error = watchesLoss ? ["let error = loss(model(\(inputs)), y)"] : []
        return error + ["// No backward pass: the gradients are formulas."]
            + CodeText.block("noGrad", ["let prediction = model(\(inputs))", slope] + gradients) + penaltyLines
            + ["optimizer.step()"]
    }
}
