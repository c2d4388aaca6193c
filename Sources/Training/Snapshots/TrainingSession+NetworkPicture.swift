internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Places at which the curve of a unit of one feature is computed.
    private static let unitSamples = 64

    /// The model as units and weights, with what each shown unit makes of the inputs.
    ///
    /// It costs a forward pass over a small grid; units of images are shown by their weights and cost none.
    ///
    /// - Parameter dead: For each hidden layer which of its units are dead.
    func networkPicture(_ wish: NetworkWish, _ dead: [[Bool]]) -> NetworkPicture? {
        let spec = startSettings.model
        let counts = spec.unitCounts
        let weights = model.networkWeights(of: spec)
        guard weights.count == counts.count, counts.allSatisfy({ $0 > 0 }), wish.units > 0 else { return nil }
        let grid = unitGrid(wish)
        let samples = UnitSamples(
            outputs: grid.places.map { model.layerOutputs(of: $0, spec) } ?? [], weights: weights, domain: grid.domain,
            reading: model.reading)
        // Which units are shown, and how far they reach into the layer behind.
        let reaches = counts.indices.map { $0 + 1 < counts.count ? weights[$0 + 1]?.reaches : nil }
        let shown = counts.indices.map { layer in
            shownUnits(counts[layer], reaches[layer], layer: layer, of: counts.count, most: wish.units)
        }
        let layers = counts.indices.map { layer in
            let behind = counts.count - layer == 2 && counts[layer + 1] == 1 ? weights[layer + 1] : nil
            let units = shown[layer].map { index in
                NetworkPicture.Unit(
                    index: index, name: unitName(index, layer: layer, of: counts),
                    weights: layer == 0 ? [] : weights[layer]?.weights(from: shown[layer - 1], to: index) ?? [],
                    outgoing: behind?.value(index, to: 0), reach: reaches[layer]?[index],
                    samples: layer == 0 ? [] : samples.samples(of: index, layer: layer),
                    isDead: layer > 0 && dead.indices.contains(layer - 1) && dead[layer - 1][index])
            }
            return NetworkPicture.Layer(units: units, unitCount: counts[layer])
        }
        return NetworkPicture(
            domain: grid.domain, layers: layers, endsInProbabilities: model.reading.classCount != nil)
    }

    /// Where units are looked at; no places where they are shown by their weights, or not at all.
    private func unitGrid(_ wish: NetworkWish) -> (domain: NetworkPicture.Domain, places: Tensor?) {
        guard case .points(let points) = source else {
            if case .images(let images, _, _) = source { return (.image(width: images.width), nil) }
            return (.none, nil)
        }
        switch points.featureCount {
        case 1:
            let (least, greatest) = (points.features.min() ?? 0, points.features.max() ?? 1)
            let xs = Self.evenPlaces(from: least, through: greatest, count: Self.unitSamples)
            return (.line, data.preparation.tensor(xs, featureCount: 1))
        case 2 where wish.columns > 0 && wish.rows > 0:
            let bounds = MapPicture.Bounds(around: points.features, columns: wish.columns, rows: wish.rows)
            let corners = bounds.corners(columns: wish.columns, rows: wish.rows)
            return (
                .plane(columns: wish.columns, rows: wish.rows), data.preparation.tensor(corners, featureCount: 2)
            )
        default: return (.none, nil)
        }
    }

    /// All units of a layer where they are few; else those of the greatest reach, and of inputs and outputs the first.
    private func shownUnits(_ count: Int, _ reaches: [Double]?, layer: Int, of layers: Int, most: Int) -> [Int] {
        if layer == 0 && source.isImages { return [] }
        guard count > most, layer > 0, let reaches else { return Array(0..<min(count, most)) }
        let ranked = (0..<count).sorted { (reaches[$0], $1) > (reaches[$1], $0) }
        return Array(ranked.prefix(most))
    }

    private func unitName(_ index: Int, layer: Int, of counts: [Int]) -> String {
        if layer == 0 { return startSettings.inputName(index) }
        guard layer == counts.count - 1 else { return hiddenName(index) }
        let names = startSettings.view.classNames
        guard let classes = model.reading.classCount else { return counts[layer] == 1 ? "y" : "y\(index + 1)" }
        let label = counts[layer] == 1 ? classes - 1 : index
        let name = names.indices.contains(label) ? names[label] : "\(label)"
        return source.isImages ? name : "p(\(name))"
    }

    /// A hidden unit's number, a polynomial's power.
    func hiddenName(_ index: Int) -> String {
        switch startSettings.model {
        case .network, .scratch: "h\(index + 1)"
        case .polynomial: ModelSpec.power(index + 1)
        case .legendre: "P3"
        }
    }
}

/// What units give over a grid of inputs, taken out of the layers' outputs.
private struct UnitSamples {
    /// The outputs of each layer behind the inputs, `[places, units]`.
    private let columns: [[Float]]
    private let widths: [Int]
    private let weights: [NetworkWeights?]
    private let domain: NetworkPicture.Domain

    init(
        outputs: [Tensor], weights: [NetworkWeights?], domain: NetworkPicture.Domain, reading: OutputReading
    ) {
        self.weights = weights
        self.domain = domain
        widths = outputs.map { $0.shape.last ?? 1 }
        columns = outputs.enumerated().map { index, output in
            index == outputs.count - 1 ? reading.shares(output.floatArray) : output.floatArray
        }
    }

    /// A unit's output at each place; for images its weights, one a pixel.
    func samples(of unit: Int, layer: Int) -> [Float] {
        if case .image(let width) = domain {
            guard let weights = weights[layer], weights.sources == width * width else { return [] }
            return weights.row(of: unit)
        }
        guard columns.indices.contains(layer - 1) else { return [] }
        let (values, width) = (columns[layer - 1], widths[layer - 1])
        return stride(from: unit, to: values.count, by: max(1, width)).map { values[$0] }
    }
}

extension OutputReading {
    /// A probability for each output where classes are told apart, the outputs themselves elsewhere.
    fileprivate func shares(_ outputs: [Float]) -> [Float] {
        guard case .logits(2) = self else { return probabilities(outputs) }
        return probabilities(outputs).flatMap { [1 - $0, $0] }
    }
}
