import Experiments
import TerminalUI

/// A single trained value with what the newest step did to it.
struct SingleValue: Equatable, Sendable {
    /// Where it stands.
    var place: ValuePlace
    /// Extents of its tensor.
    var shape: [Int]
    var value: Double
    var gradient: Double?
    var update: Double?
    /// Its value in the closed-form fit.
    var reference: Double?
    /// Whether it was typed in, and whether that was after the newest step.
    var hand: Hand?

    /// A value that was typed in.
    enum Hand: Equatable, Sendable {
        /// Before some steps.
        case earlier
        /// After the newest step, which therefore did not lead to it.
        case justNow
    }
}

extension SingleValue {
    /// Its name: that of the tensor, with a place where the tensor has several values.
    var name: String { place.text(in: shape) }

    /// The name where there is less room: `hidden.w[0,3]`.
    var shortName: String {
        ValuePlace(name: ParameterSummary.shortName(place.name), index: place.index).text(in: shape)
    }

    /// The name of a narrow table: `w[3]`, without the layer's name and without the places of extents of one.
    ///
    /// A layer that is a number stays, since it alone tells one layer from the next: `0.w[3]`.
    var shortestName: String {
        let parts = place.name.split(separator: ".")
        let layer = parts.dropLast().last.flatMap { Int($0) }.map { "\($0)." } ?? ""
        let name = layer + (parts.last?.prefix(1) ?? "")
        return ValuePlace(name: name, index: place.index).text(in: shape.filter { $0 > 1 })
    }

    /// Four decimals, or two digits and a power where these would say nothing or run out of room.
    static func text(_ value: Double, isSigned: Bool) -> String {
        let size = abs(value)
        guard value.isFinite, size == 0 || (0.00005..<9999.5).contains(size) else {
            let text = NumberFormat.scientific(value)
            return isSigned && value > 0 ? "+\(text)" : text
        }
        return isSigned ? NumberFormat.signed(value) : NumberFormat.fixed(value, decimals: 4)
    }
}

extension Snapshot {
    /// The values of all tensors; none where a tensor does not tell its values.
    var singleValues: [SingleValue] {
        guard parameters.allSatisfy({ $0.values != nil }) else { return [] }
        return parameters.flatMap { tensor in
            (tensor.values ?? []).indices.compactMap { value(at: ValuePlace(name: tensor.name, index: $0)) }
        }
    }

    /// A trained value, where the snapshot holds it.
    func value(at place: ValuePlace) -> SingleValue? {
        guard let tensor = parameters.first(where: { $0.name == place.name }) else { return nil }
        var found = SingleValue(place: place, shape: tensor.shape, value: 0, hand: hand(at: place))
        if let references = tensor.references, references.indices.contains(place.index) {
            found.reference = references[place.index]
        }
        if let values = tensor.values, values.indices.contains(place.index) {
            found.value = Double(values[place.index])
            found.gradient = tensor.gradients.flatMap { $0.element(at: place.index) }
            found.update = tensor.updates.flatMap { $0.element(at: place.index) }
            return found
        }
        let columns = max(1, TensorWindow.extents(of: tensor.shape).columns)
        let (row, column) = (place.index / columns, place.index % columns)
        for detail in tensors where detail.window.name == place.name {
            guard let index = detail.place(row: row, column: column), detail.values.indices.contains(index) else {
                continue
            }
            found.value = Double(detail.values[index])
            found.gradient = detail.gradients.flatMap { $0.element(at: index) }
            found.update = detail.updates.flatMap { $0.element(at: index) }
            return found
        }
        return nil
    }

    /// Whether a value was typed in since the run began, and when.
    func hand(at place: ValuePlace) -> SingleValue.Hand? {
        let entry = runLog.last { entry in
            guard case .edited(.setWeight(let name, let index, _)) = entry.event else { return false }
            return name == place.name && index == place.index
        }
        return entry.map { $0.step == step ? .justNow : .earlier }
    }
}

extension [Float] {
    /// The value at an index, if there is one.
    func element(at index: Int) -> Double? { indices.contains(index) ? Double(self[index]) : nil }
}

extension ValuePlace {
    /// The name as it is written: `output.weight[0,3]`, and the tensor's alone where it has one value.
    func text(in shape: [Int]) -> String {
        guard shape.reduce(1, *) > 1 else { return name }
        var rest = index
        var places: [String] = []
        for extent in shape.reversed() {
            places.append(String(rest % Swift.max(1, extent)))
            rest /= Swift.max(1, extent)
        }
        return "\(name)[\(places.reversed().joined(separator: ","))]"
    }
}

extension SingleValue {
    /// A value with its sign in at most seven columns: `+0.0123`, `-12.35`, `+3e-5`.
    static func compact(_ value: Double) -> String {
        guard value.isFinite else { return NumberFormat.magnitude(value) }
        let size = abs(value)
        if size == 0 || (0.00005..<9.99995).contains(size) { return NumberFormat.signed(value) }
        return (value < 0 ? "-" : "+") + NumberFormat.magnitude(size)
    }
}
