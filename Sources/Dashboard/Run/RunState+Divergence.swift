import Experiments

extension RunState {
    /// A value that was turned while the run is held, which begins to count when it starts anew.
    struct WaitingChange {
        var field: HyperparameterField
        var from: HyperparameterValue
        var to: HyperparameterValue
    }

    /// Whether a divergence holds the run until it starts anew.
    var isHeld: Bool {
        if case .diverged = phase { true } else { false }
    }

    /// What was turned since the run is held, each value once and from what it was at the divergence, the newest last.
    var waitingChanges: [WaitingChange] {
        guard let snapshot else { return [] }
        let draft = draft
        return snapshot.heldLog.reduce(into: []) { changes, entry in
            guard case .changed(let key, let from, _) = entry.event, let field = HyperparameterField[key],
                let to = field.value(in: draft), !changes.contains(where: { $0.field.key == key }), to != from
            else { return }
            changes.append(WaitingChange(field: field, from: from, to: to))
        }
    }

    /// Why it does not go on, and what does help.
    var heldWords: String {
        let changes = waitingChanges
        guard !changes.isEmpty else { return "held: turn the learning rate down, then r starts anew" }
        return "held: r starts anew with "
            + changes.map { $0.field.words(of: $0.to, in: draft) }.joined(separator: ", ")
    }
}

extension HyperparameterField {
    /// Name and value: `learning rate 0.03`.
    func words(of value: HyperparameterValue, in settings: Preset) -> String {
        "\(label) \(text(value, in: settings))"
    }
}
