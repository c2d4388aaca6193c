import Experiments

extension RunState {
    /// Lets another value of a weight be typed.
    mutating func typeWeight(_ place: ValuePlace) -> Answer {
        guard snapshot?.value(at: place) != nil else { return .said("its value has not come yet") }
        edit = EditLine(purpose: .weight(place))
        return .done
    }

    /// Reads a typed weight and sends it; what is no number stays to be corrected.
    mutating func acceptWeight(_ text: String, at place: ValuePlace) -> Answer {
        guard !text.isEmpty else {
            edit = nil
            return .done
        }
        guard let value = Double(text), value.isFinite else {
            edit?.fault = "a weight is a number such as -0.5 or 1e-3"
            return .done
        }
        edit = nil
        return Answer(commands: [.change(.setWeight(name: place.name, index: place.index, value: value))])
    }

    /// The words around a weight that is being typed.
    func weightWords(_ place: ValuePlace) -> EditLine.Words {
        guard let value = snapshot?.value(at: place) else { return EditLine.Words(label: place.name) }
        return EditLine.Words(
            label: value.name, allowed: "a number", kept: SingleValue.text(value.value, isSigned: true))
    }
}
