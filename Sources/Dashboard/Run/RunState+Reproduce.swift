import Experiments

extension RunState {
    /// A value that is not the shipped preset's.
    struct Assignment {
        var field: HyperparameterField
        var value: HyperparameterValue
    }

    /// What sets some settings apart from the shipped preset, the seed left out.
    ///
    /// Each assignment is applied before the next one is looked at: another optimizer brings values of its own.
    func assignments(in settings: Preset) -> [Assignment] {
        var shipped = request.original
        return HyperparameterField.all.filter { $0.key != .seed }.compactMap { field in
            guard let value = field.value(in: settings), value != field.value(in: shipped) else { return nil }
            try? field.set(value, in: &shipped)
            return Assignment(field: field, value: value)
        }
    }

    /// The command line that starts this run as it began: `swtorch-tui circles --seed 7 --set epochs=10`.
    ///
    /// - Parameter command: What stands before the preset; nothing for the dashboard itself.
    func reproduceLine(command: String? = nil) -> String {
        let settings = initialSettings
        var words = ["swtorch-tui"] + (command.map { [$0] } ?? []) + [request.original.name]
        if settings.random.seed != request.original.random.seed { words += ["--seed", String(settings.random.seed)] }
        for assignment in assignments(in: settings) {
            words += ["--set", "\(assignment.field.key.rawValue)=\(assignment.value.assignmentText)"]
        }
        return words.joined(separator: " ")
    }
}

extension HyperparameterValue {
    /// The value as `--set` reads it.
    var assignmentText: String {
        switch self {
        case .number(let number): NumberText.shortest(number)
        case .integer(let count): String(count)
        case .choice(let name): name
        case .list(let units): units.map(String.init).joined(separator: "-")
        case .names(let names): names.joined(separator: ",")
        case .all: "all"
        }
    }
}
