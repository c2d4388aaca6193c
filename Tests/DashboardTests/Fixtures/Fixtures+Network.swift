import Experiments

extension Fixtures {
    /// A parameter of the rings' network: its values, their gradients, and what the last step added.
    private struct Parameter {
        var name: String
        var shape: [Int]
        var values: [Float]
        var gradients: [Float]
        var updates: [Float]
    }

    private static let ringParameters = [
        Parameter(
            name: "hidden.weight", shape: [5, 2],
            values: [-2.1, -1.4, 0.4, 3.2, 2.6, -2.9, 1.8, 0.9, 0.2, -0.3],
            gradients: [0.021, -0.013, 0.008, 0.031, -0.027, 0.012, 0.019, -0.006, 0, 0],
            updates: [-0.0092, 0.0061, -0.0034, -0.0127, 0.0112, -0.0055, -0.0083, 0.0029, 0, 0]),
        Parameter(
            name: "hidden.bias", shape: [5], values: [-1.2, -1.9, -1.1, 0.7, -3.1],
            gradients: [0.076, -0.032, 0.054, 0.012, 0], updates: [-0.028, 0.014, -0.021, -0.005, 0]),
        Parameter(
            name: "output.weight", shape: [1, 5], values: [-3.69, -2.7, -4.13, 2.7584, 0.13],
            gradients: [0.038, 0.021, -0.044, -0.124, 0], updates: [-0.0171, -0.0094, 0.0201, 0.0562, 0]),
        Parameter(
            name: "output.bias", shape: [1], values: [0.757], gradients: [0.055], updates: [-0.036]),
    ]

    /// The tensors of the rings' network with their values.
    static let ringTensors = ringParameters.map { parameter in
        func mean(_ values: [Float]) -> Double { values.reduce(0) { $0 + Double(abs($1)) } / Double(values.count) }
        return ParameterSummary(
            name: parameter.name, shape: parameter.shape, meanAbsoluteValue: mean(parameter.values),
            meanAbsoluteGradient: mean(parameter.gradients),
            updateRatio: mean(parameter.updates) / mean(parameter.values), values: parameter.values,
            gradients: parameter.gradients, updates: parameter.updates,
            deadUnits: parameter.name == "hidden.weight" ? DeadUnits(dead: 1, total: 5) : nil,
            history: (0..<30).map { mean(parameter.values) * (1 - exp(-Double($0 + 2) / 9)) },
            gradientHistory: (0..<30).map { 0.1 * exp(-Double($0) / 6) + 0.01 * noise($0) })
    }

    /// The rings' network, its maps ten cells wide.
    static let ringNetwork: NetworkPicture = {
        let (columns, rows) = (10, 5)
        let (weights, biases, outgoing) = (ringParameters[0].values, ringParameters[1].values, ringParameters[2].values)
        var places: [(x: Float, y: Float)] = []
        for row in 0...rows {
            for column in 0...columns {
                places.append((x: -1.3 + 0.26 * Float(column), y: 1.3 - 0.52 * Float(row)))
            }
        }
        func answer(_ unit: Int, _ x: Float, _ y: Float) -> Float {
            let sum: Float = weights[2 * unit] * x + weights[2 * unit + 1] * y
            return max(0, sum + biases[unit])
        }
        let maps = (0..<5).map { unit in places.map { answer(unit, $0.x, $0.y) } }
        func weight(_ name: String, _ index: Int, _ source: Int?, _ value: Float) -> NetworkPicture.Weight {
            .init(place: ValuePlace(name: name, index: index), source: source, value: Double(value))
        }
        let hidden = (0..<5).map { unit in
            NetworkPicture.Unit(
                index: unit, name: "h\(unit + 1)",
                weights: (0..<2).map { weight("hidden.weight", 2 * unit + $0, $0, weights[2 * unit + $0]) }
                    + [weight("hidden.bias", unit, nil, biases[unit])],
                outgoing: Double(outgoing[unit]), reach: Double(abs(outgoing[unit])), samples: maps[unit],
                isDead: unit == 4)
        }
        let chances = places.indices.map { place -> Float in
            let sum = (0..<5).reduce(Float(0.757)) { $0 + maps[$1][place] * outgoing[$1] }
            return Float(1 / (1 + exp(Double(-sum))))
        }
        let output = NetworkPicture.Unit(
            index: 0, name: "p(inner)",
            weights: (0..<5).map { weight("output.weight", $0, $0, outgoing[$0]) }
                + [weight("output.bias", 0, nil, 0.757)], samples: chances)
        return NetworkPicture(
            domain: .plane(columns: columns, rows: rows),
            layers: [
                .init(units: [.init(index: 0, name: "x1"), .init(index: 1, name: "x2")], unitCount: 2),
                .init(units: hidden, unitCount: 5), .init(units: [output], unitCount: 1),
            ], endsInProbabilities: true)
    }()

    /// The weights of the rings' network as matrices.
    static let ringWeights: [WeightsPicture.Layer] = [("hidden", 5, 2, 0), ("output", 1, 5, 2)].enumerated().map {
        layer, extents in
        let (name, units, sources, place) = extents
        let (weights, biases) = (ringParameters[place].values, ringParameters[place + 1].values)
        return WeightsPicture.Layer(
            index: layer, name: "\(name).weight", unitCount: units, sourceCount: sources, inputsPerColumn: 1,
            columnNames: (1...sources).map { "\(layer == 0 ? "x" : "h")\($0)" },
            greatest: (weights + biases).map { abs($0) }.max() ?? 0,
            units: (0..<units).map { unit in
                WeightsPicture.Unit(
                    index: unit, name: layer == 0 ? "h\(unit + 1)" : "p(inner)",
                    weights: Array(weights[(unit * sources)..<((unit + 1) * sources)]), bias: biases[unit])
            })
    }

    /// The coefficients of the line, with those of the closed form.
    static let lineCoefficients = [
        WeightsPicture.Coefficient(name: "weight", term: "x", value: -0.0659, reference: 0.3),
        WeightsPicture.Coefficient(name: "bias", term: "1", value: 0.6646, reference: 0.5),
    ]

    /// The graph of a step of the rings' network.
    static let ringGraph: StepGraph = {
        func leaf(_ index: Int) -> StepGraph.Node {
            let parameter = ringParameters[index]
            return .init(
                operation: "leaf", module: "", parameter: parameter.name, shape: parameter.shape, inputs: [],
                values: .init(parameter.values.map { Double($0) }),
                gradient: .init(parameter.gradients.map { Double($0) }))
        }
        func result(_ operation: String, _ module: String, _ shape: [Int], from inputs: [Int]) -> StepGraph.Node {
            let count = shape.reduce(1, *)
            return .init(
                operation: operation, module: module, parameter: nil, shape: shape, inputs: inputs,
                values: .init((0..<count).map { noise($0) - 0.5 }),
                gradient: .init((0..<count).map { (noise($0 + 77) - 0.5) / Double(count) }))
        }
        return StepGraph(
            nodes: [
                leaf(0), leaf(1), result("linear", "hidden", [50, 5], from: [0, 1]),
                result("relu", "1", [50, 5], from: [2]), leaf(2), leaf(3),
                result("linear", "output", [50, 1], from: [3, 4, 5]), result("bceWithLogitsLoss", "", [], from: [6]),
            ], step: 84, rows: 50, isAhead: false)
    }()
}
