import Experiments

extension RunState {
    /// The words around the text that is being typed.
    func words(for edit: EditLine) -> EditLine.Words {
        switch edit.purpose {
        case .value(let key):
            guard let field = HyperparameterField[key] else { return EditLine.Words(label: key.rawValue) }
            return EditLine.Words(
                label: field.label, consequence: field.restartsRun ? "starts anew" : "",
                allowed: field.scale(in: draft).allowed, kept: text(of: field))
        case .weight(let place): return weightWords(place)
        case .filter: return EditLine.Words(label: "names with", allowed: "a part of a name", kept: parameters.filter)
        }
    }

    /// Takes the typed text; what cannot be read stays to be corrected.
    mutating func acceptEdit() -> Answer {
        guard let edit else { return .done }
        switch edit.purpose {
        case .value(let key): return acceptValue(edit.text, of: key)
        case .weight(let place): return acceptWeight(edit.text, at: place)
        case .filter:
            parameters.filter = edit.text
            parameters.row = 0
            self.edit = nil
            return .done
        }
    }

    /// Label and value of what stays when what is typed or offered is not taken.
    var keptWords: (label: String, value: String)? {
        if let edit {
            let words = words(for: edit)
            return (words.label, words.kept)
        }
        let key = hyperparameters.options?.key ?? offer?.key
        return key.flatMap { HyperparameterField[$0] }.map { ($0.label, text(of: $0)) }
    }
}
