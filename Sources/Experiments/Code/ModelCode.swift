/// The lines that build a preset's model.
struct ModelCode {
    let preset: Preset

    init(_ preset: Preset) {
        self.preset = preset
    }

    var lines: [String] {
        switch preset.model {
        case .network(let network): networkLines(network)
        case .scratch(let network): scratchLines(network)
        case .polynomial: coefficientLines + [""] + polynomialLines
        case .legendre:
            Self.legendreFunction + [""] + coefficientLines
                + [""] + CodeText.block("func model(_ x: Tensor) -> Tensor", ["a + b * LegendreP3()(c + d * x)"])
        }
    }

    private var dtype: [String] { preset.precision == .float64 ? ["dtype: .float64"] : [] }

    // MARK: Layers

    private func networkLines(_ network: NetworkSpec) -> [String] {
        let layers = network.layers
        let values = preset.model.initialValues
        if let layer = layers.first, layers.count == 1, layer.name.isEmpty, layer.activation == nil {
            guard let weight = values["weight"], let bias = values["bias"] else {
                return ["let model = \(linear(layer))"] + firstValueLines(network)
            }
            let rows = stride(from: 0, to: weight.count, by: layer.inputs).map {
                list(Array(weight[$0..<$0 + layer.inputs]))
            }
            return CodeText.call(
                "let model = Linear",
                [
                    "weight: \(tensor("[\(rows.joined(separator: ", "))]", dtype))",
                    "bias: \(tensor(list(bias), dtype))",
                ])
        }
        return chainLines(network) + firstValueLines(network)
    }

    private func chainLines(_ network: NetworkSpec) -> [String] {
        // Dropout stands between the numbers of nn.Sequential, so that the layers have to be told theirs.
        let isNamed =
            network.dropout > 0 || network.layers.enumerated().contains { $0.element.name != String(2 * $0.offset) }
        let parts = network.layers.enumerated().map { index, layer -> [(name: String, code: String)] in
            var parts = [(layer.name, linear(layer))]
            if let activation = layer.activation { parts.append((String(2 * index + 1), activation.code)) }
            if network.dropout > 0, index < network.hidden.count {
                parts.append(
                    ("dropout \(index + 1)", "Dropout(\(CodeText.number(network.dropout)), generator: generator)"))
            }
            return parts
        }
        if isNamed {
            return ["let model = Sequential(named: ["]
                + CodeText.indented(parts.joined().map { "(\"\($0.name)\", \($0.code))," }) + ["])"]
        }
        let modules = parts.map { $0.map(\.code).joined(separator: ", ") }
        let line = "let model = Sequential(\(modules.joined(separator: ", ")))"
        guard line.count > CodeText.width else { return [line] }
        let rows = modules.dropLast().map { $0 + "," } + modules.suffix(1).map { $0 + ")" }
        return ["let model = Sequential("] + CodeText.indented(rows)
    }

    private func linear(_ layer: LayerSpec) -> String {
        "Linear(\(layer.inputs), \(layer.outputs)\(layer.hasBias ? "" : ", bias: false"), generator: &generator)"
    }

    /// What gives the layers other first values than PyTorch's.
    private func firstValueLines(_ network: NetworkSpec) -> [String] {
        var lines: [String] = []
        if network.initializer == .zeros {
            lines.append("for values in model.parameters() { Init.zeros(values) }")
        } else if let fill = network.initializer.code {
            lines += CodeText.block(
                "for (name, values) in model.namedParameters()",
                [
                    "if name.hasSuffix(\"weight\") {",
                    CodeText.indentation + "Init.\(fill)(values, generator: &generator)",
                    "} else {", CodeText.indentation + "Init.zeros(values)", "}",
                ])
        }
        let values = preset.model.initialValues.sorted { $0.key < $1.key }
        guard !values.isEmpty else { return lines }
        lines += ["let first: [String: [Double]] = ["]
        lines += CodeText.indented(
            values.flatMap { name, values in
                CodeText.list("\"\(name)\": ", values.map(CodeText.number))
            })
        lines += ["]", "for (name, values) in model.namedParameters() {"]
        return lines + [
            "    guard let given = first[name] else { continue }",
            "    let tensor = Tensor(given).reshaped(values.shape)",
            "    noGrad { values.copy(from: tensor) }",
            "}",
        ]
    }

    private func scratchLines(_ network: NetworkSpec) -> [String] {
        let values = preset.model.initialValues
        var lines: [String] = []
        for (name, shape) in preset.model.parameters {
            let extents = "[\(shape.map(String.init).joined(separator: ", "))]"
            if let given = values[name] {
                lines += CodeText.list(
                    "let \(name) = Tensor(", given.map(CodeText.number), end: ").reshaped(\(extents))")
            } else if name.hasPrefix("w") {
                lines += [
                    "let \(name) =", "    Tensor.randn(\(extents), generator: &generator)",
                    "    / \(shape[0]).0.squareRoot()",
                ]
            } else {
                lines.append("let \(name) = Tensor.zeros(\(extents))")
            }
        }
        let names = preset.model.parameters.map(\.name).joined(separator: ", ")
        lines += ["let parameters = [\(names)]", "for values in parameters { values.requiresGrad = true }", ""]
        let layers = network.hidden.indices.map { index in
            "let h\(index + 1) = (\(index == 0 ? "x" : "h\(index)").matmul(w\(index + 1)) + b\(index + 1)).relu()"
        }
        let last = network.hidden.count
        return lines
            + CodeText.block("func model(_ x: Tensor) -> Tensor", layers + ["return h\(last).matmul(w\(last + 1))"])
    }

    // MARK: Formulas

    /// A scalar parameter a line.
    private var coefficientLines: [String] {
        let values = preset.model.initialValues
        let names = preset.model.parameters.map(\.name)
        let isDrawn = names.contains { values[$0] == nil }
        let usesNumPy = preset.random.generator == .numpy
        var lines = isDrawn && usesNumPy ? ["var numbers = NumPyRandomState(seed: \(preset.random.seed))"] : []
        for name in names {
            let source: String =
                if let value = values[name]?.first { CodeText.decimal(value) } else {
                    usesNumPy ? "numbers.randn(1)[0]" : "Double(generator.randn(1)[0])"
                }
            lines += CodeText.call("let \(name) = Tensor", [source] + dtype + ["requiresGrad: true"])
        }
        return lines
    }

    private var polynomialLines: [String] {
        let terms = preset.model.parameters.enumerated().map { power, parameter in
            power == 0 ? parameter.name : "\(parameter.name) * \(Self.power(power))"
        }
        return CodeText.block("func model(_ x: Tensor) -> Tensor", CodeText.sum("", terms))
    }

    /// A power of x.
    static func power(_ exponent: Int) -> String { exponent == 1 ? "x" : "x.pow(\(exponent))" }

    private static let legendreFunction = [
        "/// P₃(u) = (5u³ - 3u) / 2, with a gradient of its own.",
        "struct LegendreP3: Function {",
        "    func forward(",
        "        _ context: FunctionContext, _ inputs: [Tensor]",
        "    ) -> Tensor {",
        "        let u = inputs[0]",
        "        context.save(u)",
        "        return 0.5 * (5 * u.pow(3) - 3 * u)",
        "    }",
        "",
        "    func backward(",
        "        _ context: FunctionContext, _ gradient: Tensor",
        "    ) -> [Tensor?] {",
        "        let u = context.savedTensors[0]",
        "        return [gradient * 1.5 * (5 * u.square() - 1)]",
        "    }",
        "}",
    ]

    // MARK: Literals

    private func list(_ values: [Double]) -> String {
        "[\(values.map(CodeText.decimal).joined(separator: ", "))]"
    }

    private func tensor(_ values: String, _ arguments: [String]) -> String {
        "Tensor(\(([values] + arguments).joined(separator: ", ")))"
    }
}

extension Activation {
    /// The module.
    fileprivate var code: String {
        switch self {
        case .relu: "ReLU()"
        case .sigmoid: "Sigmoid()"
        case .tanh: "Tanh()"
        case .leakyReLU: "LeakyReLU()"
        case .elu: "ELU()"
        case .selu: "SELU()"
        case .gelu: "GELU()"
        case .silu: "SiLU()"
        case .softplus: "Softplus()"
        case .softsign: "Softsign()"
        case .hardtanh: "Hardtanh()"
        case .relu6: "ReLU6()"
        case .linear: "Identity()"
        }
    }
}

extension Initializer {
    /// The function that draws first values; nothing where none are drawn anew.
    fileprivate var code: String? {
        switch self {
        case .default, .zeros: nil
        case .xavierUniform: "xavierUniform"
        case .xavierNormal: "xavierNormal"
        case .kaimingUniform: "kaimingUniform"
        case .kaimingNormal: "kaimingNormal"
        case .normal: "normal"
        }
    }
}
