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

    /// The rates of the schedule in force; nothing without one, and while another one waits.
    var ratePlan: RatePlan? { isPending(.scheduler) ? nil : snapshot.flatMap(RatePlan.init) }

    /// A value of the settings in force as the pane shows it.
    func text(of field: HyperparameterField) -> String {
        field.value(in: draft).map { field.text($0, in: draft) } ?? ""
    }
}
