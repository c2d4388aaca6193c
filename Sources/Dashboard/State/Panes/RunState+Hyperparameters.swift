import Experiments

extension RunState {
    /// What an action leads to in the Hyperparameters pane.
    mutating func hyperparametersAnswer(_ action: Action) -> Answer? {
        switch action {
        case .up, .down: return select(by: action == .down ? 1 : -1)
        case .left: return notch(by: -1)
        case .right: return notch(by: 1)
        case .enter:
            guard snapshot != nil, let field = selectedField else {
                return .said("nothing to change before the run is prepared")
            }
            edit = EditLine(purpose: .value(field.key))
            return .done
        default: return nil
        }
    }

    /// Turns the picked value by one notch.
    mutating func notch(by direction: Int) -> Answer {
        guard snapshot != nil, let field = selectedField, let value = shownValue(of: field) else {
            return .said("nothing to change before the run is prepared")
        }
        guard let next = field.notch(value, by: direction, in: draft) else {
            let end = field.text(value, in: draft)
            return .said("\(field.label) \(end) is the \(direction > 0 ? "last" : "first") notch")
        }
        return propose(next, for: field, startsAnew: false)
    }

    /// Applies a value, or offers it first where it starts the run anew.
    ///
    /// - Parameter startsAnew: Whether the user has been told of that already.
    mutating func propose(
        _ value: HyperparameterValue, for field: HyperparameterField, startsAnew: Bool
    ) -> Answer {
        var trial = draft
        do {
            try field.set(value, in: &trial)
        } catch {
            return .said(error.description, isFault: true)
        }
        offer = nil
        let accepted = field.value(in: trial) ?? value
        if accepted == field.value(in: draft) {
            return .said("\(field.label) stays \(text(of: field))")
        }
        if field.restartsRun && !startsAnew {
            offer = Offer(key: field.key, value: accepted)
            return .done
        }
        pending[field.key] = accepted
        return Answer(commands: [.change(.set(field.key, accepted))])
    }

    /// Applies the offered value.
    mutating func acceptOffer() -> Answer {
        guard let offer, let field = HyperparameterField[offer.key] else { return .done }
        return propose(offer.value, for: field, startsAnew: true)
    }

    /// Reads a typed value and applies it; what cannot be read stays to be corrected.
    mutating func acceptValue(_ text: String, of key: Hyperparameter) -> Answer {
        guard let field = HyperparameterField[key] else { return .done }
        if text.isEmpty {
            edit = nil
            return .done
        }
        do {
            let value = try field.parse(text, in: draft)
            let result = propose(value, for: field, startsAnew: true)
            if let message = result.message, message.isFault {
                edit?.fault = message.text
                return .done
            }
            edit = nil
            return result
        } catch {
            edit?.fault = error.description
            return .done
        }
    }

    /// Picks the row so many places further down.
    private mutating func select(by places: Int) -> Answer {
        let fields = fields
        guard let index = fields.firstIndex(where: { $0.key == selectedField?.key }) else { return .done }
        let kept = offer.flatMap { HyperparameterField[$0.key] }.map { "\($0.label) stays \(text(of: $0))" }
        offer = nil
        selected = fields[min(max(0, index + places), fields.count - 1)].key
        return kept.map { .said($0) } ?? .done
    }
}
