extension Preset {
    /// The experiment in this library's own words: Swift that prepares the inputs, builds model, loss and optimizer, and trains.
    ///
    /// The code takes up where data and chance are at hand: `x` and `y` are the training rows, `[rows, features]` and
    /// `[rows, 1]`, or the classes `[rows]`; `generator` is the run's own. No line has more than 70 columns.
    public var code: [String] {
        let parts = [
            inputCode, ModelCode(self).lines, LossCode(self).lines, OptimizerCode(self).lines, TrainingCode(self).lines,
        ]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    /// What the model is fed with.
    var inputName: String { inputCode.isEmpty ? "x" : "inputs" }

    /// What the optimizer is told to change.
    var parametersExpression: String {
        switch model {
        case .network: "model.parameters()"
        case .scratch: "parameters"
        case .polynomial, .legendre: "[\(model.parameters.map(\.name).joined(separator: ", "))]"
        }
    }

    private var inputCode: [String] {
        var lines: [String] = []
        var fed = "x"
        if !inputs.features.isEmpty {
            fed = inputs.normalization == .none ? "inputs" : "formed"
            lines = [
                "let p = x.narrowed(dim: 1, start: 0, length: 1)", "let q = x.narrowed(dim: 1, start: 1, length: 1)",
            ]
            let terms = inputs.features.map(\.code).joined(separator: ", ")
            lines += CodeText.call("let \(fed) = Tensor.cat", ["[\(terms)]", "dim: 1"])
        }
        guard inputs.normalization == .standard else { return lines }
        if data.isDigits { return ["let inputs = (x - x.mean()) / x.standardDeviation(correction: 0)"] }
        return lines + ["let scaler = StandardScaler(fitting: \(fed))", "let inputs = scaler.transformed(\(fed))"]
    }
}

extension InputFeature {
    /// The feature of the coordinates `p` and `q`.
    fileprivate var code: String {
        switch self {
        case .x: "p"
        case .y: "q"
        case .x2: "p.square()"
        case .y2: "q.square()"
        case .xy: "p * q"
        case .sinX: "p.sin()"
        case .sinY: "q.sin()"
        }
    }
}
