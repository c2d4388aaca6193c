import Experiments

extension RunState {
    /// The settings in force.
    var settings: Preset { snapshot?.settings ?? request.preset }

    /// The settings with what was sent already applied, from which the next change starts.
    var draft: Preset {
        var preset = settings
        for field in HyperparameterField.all {
            guard let value = pending[field.key] else { continue }
            // A value that the run's settings no longer have a place for is about to be forgotten.
            try? field.set(value, in: &preset)
        }
        return preset
    }

    /// The settings with which the run began: those in force, the changes of its log undone.
    var initialSettings: Preset {
        var preset = settings
        for entry in (snapshot?.runLog ?? []).reversed() {
            guard case .changed(let key, let from, _) = entry.event else { continue }
            try? HyperparameterField[key]?.set(from, in: &preset)
        }
        return preset
    }

    /// The rows of the Hyperparameters pane.
    var fields: [HyperparameterField] { HyperparameterField.fields(of: draft) }

    /// The picked row; another one where the picked value does not exist any more.
    var selectedField: HyperparameterField? {
        let fields = fields
        return fields.first { $0.key == selected } ?? fields.first
    }

    /// The value that is shown: offered, sent, or in force.
    func shownValue(of field: HyperparameterField) -> HyperparameterValue? {
        if let offer, offer.key == field.key { return offer.value }
        return field.value(in: draft)
    }

    /// Whether the shown value is not yet in force.
    func isPending(_ key: Hyperparameter) -> Bool { pending[key] != nil || offer?.key == key }

    /// A value of the settings in force as the pane shows it.
    func text(of field: HyperparameterField) -> String {
        field.value(in: draft).map { field.text($0, in: draft) } ?? ""
    }
}

extension RunState {
    /// Turns the picked value by one notch.
    mutating func notch(by direction: Int) -> (commands: [Command], message: Message?) {
        guard snapshot != nil, let field = selectedField, let value = shownValue(of: field) else {
            return ([], Message(text: "nothing to change before the run is prepared"))
        }
        guard let next = field.notch(value, by: direction, in: draft) else {
            let end = field.text(value, in: draft)
            return ([], Message(text: "\(field.label) \(end) is the \(direction > 0 ? "last" : "first") notch"))
        }
        return propose(next, for: field, startsAnew: false)
    }

    /// Applies a value, or offers it first where it starts the run anew.
    ///
    /// - Parameter startsAnew: Whether the user has been told of that already.
    mutating func propose(
        _ value: HyperparameterValue, for field: HyperparameterField, startsAnew: Bool
    ) -> (commands: [Command], message: Message?) {
        var trial = draft
        do {
            try field.set(value, in: &trial)
        } catch {
            return ([], Message(text: error.description, isFault: true))
        }
        offer = nil
        let accepted = field.value(in: trial) ?? value
        if accepted == field.value(in: draft) {
            return ([], Message(text: "\(field.label) stays \(text(of: field))"))
        }
        if field.restartsRun && !startsAnew {
            offer = Offer(key: field.key, value: accepted)
            return ([], nil)
        }
        pending[field.key] = accepted
        return ([.change(.set(field.key, accepted))], nil)
    }

    /// Applies the offered value.
    mutating func acceptOffer() -> (commands: [Command], message: Message?) {
        guard let offer, let field = HyperparameterField[offer.key] else { return ([], nil) }
        return propose(offer.value, for: field, startsAnew: true)
    }

    /// Reads the typed value and applies it; what cannot be read stays to be corrected.
    mutating func acceptEdit() -> (commands: [Command], message: Message?) {
        guard let edit, let field = HyperparameterField[edit.key] else { return ([], nil) }
        if edit.text.isEmpty {
            self.edit = nil
            return ([], nil)
        }
        do {
            let value = try field.parse(edit.text, in: draft)
            let result = propose(value, for: field, startsAnew: true)
            if let message = result.message, message.isFault {
                self.edit?.fault = message.text
                return ([], nil)
            }
            self.edit = nil
            return result
        } catch {
            self.edit?.fault = error.description
            return ([], nil)
        }
    }

    /// Picks the row so many places further down.
    mutating func select(by places: Int) -> Message? {
        let fields = fields
        guard let index = fields.firstIndex(where: { $0.key == selectedField?.key }) else { return nil }
        let kept = offer.flatMap { HyperparameterField[$0.key] }.map { "\($0.label) stays \(text(of: $0))" }
        offer = nil
        selected = fields[min(max(0, index + places), fields.count - 1)].key
        return kept.map { Message(text: $0) }
    }
}
