import Experiments

/// A weight of a picture of a network: a unit behind the inputs, and one of the weights that lead to it.
struct NetworkCursor: Equatable, Sendable {
    /// The layer, the inputs are 0.
    var layer: Int
    /// The unit among the layer's shown ones.
    var unit: Int
    /// The weight among the unit's; the bias is the last.
    var weight: Int

    /// Where the cursor stands at first: at the first weight of the first output.
    static let start = NetworkCursor(layer: .max, unit: 0, weight: 0)

    /// The nearest place that the picture has; nothing for a picture without weights.
    func clamped(to picture: NetworkPicture) -> NetworkCursor? {
        guard picture.layers.count > 1 else { return nil }
        let layer = min(max(1, layer), picture.layers.count - 1)
        let units = picture.layers[layer].units
        guard !units.isEmpty else { return nil }
        let unit = min(max(0, unit), units.count - 1)
        return NetworkCursor(
            layer: layer, unit: unit, weight: min(max(0, weight), max(0, units[unit].weights.count - 1)))
    }

    /// The unit above or below, at the same weight.
    func moved(units places: Int, in picture: NetworkPicture) -> NetworkCursor? {
        guard var next = clamped(to: picture) else { return nil }
        next.unit += places
        return next.clamped(to: picture)
    }

    /// The next weight of the unit; behind the last one the first of the next layer, before the first one the last of the one before.
    func moved(weights places: Int, in picture: NetworkPicture) -> NetworkCursor? {
        guard var next = clamped(to: picture) else { return nil }
        let count = picture.layers[next.layer].units[next.unit].weights.count
        next.weight += places
        if next.weight < 0, next.layer > 1 {
            next = NetworkCursor(layer: next.layer - 1, unit: next.unit, weight: .max)
        } else if next.weight >= count, next.layer < picture.layers.count - 1 {
            next = NetworkCursor(layer: next.layer + 1, unit: next.unit, weight: 0)
        }
        return next.clamped(to: picture)
    }

    /// The unit that the cursor stands at.
    func chosenUnit(in picture: NetworkPicture) -> NetworkPicture.Unit? {
        clamped(to: picture).map { picture.layers[$0.layer].units[$0.unit] }
    }

    /// The weight that it stands at; nothing for a unit without weights.
    func chosenWeight(in picture: NetworkPicture) -> NetworkPicture.Weight? {
        guard let place = clamped(to: picture) else { return nil }
        let weights = picture.layers[place.layer].units[place.unit].weights
        return weights.indices.contains(place.weight) ? weights[place.weight] : nil
    }
}
