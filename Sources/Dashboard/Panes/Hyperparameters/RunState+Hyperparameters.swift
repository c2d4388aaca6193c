import Experiments
import TerminalUI

extension RunState {
    /// The rows of the pane as they stand under headings.
    var groupedFields: [(group: Hyperparameter.Group, fields: [HyperparameterField])] {
        let fields = fields
        return Hyperparameter.Group.allCases.compactMap { group in
            let members = fields.filter { $0.key.words.group == group }
            return members.isEmpty ? nil : (group, members)
        }
    }

    /// What an action leads to in the Hyperparameters pane.
    ///
    /// - Parameter area: The cells of its content, whose size decides the order of the rows.
    mutating func hyperparametersAnswer(_ action: Action, area: Rect) -> Answer? {
        if hyperparameters.options != nil { return optionsAnswer(action) }
        switch action {
        case .up, .down:
            let rows = HyperparameterColumns(area).isGrouped ? groupedFields.flatMap(\.fields) : fields
            return select(by: action == .down ? 1 : -1, in: rows)
        case .left: return notch(by: -1)
        case .right: return notch(by: 1)
        case .enter:
            guard snapshot != nil, let field = selectedField else {
                return .said("nothing to change before the run is prepared")
            }
            if let names = field.members(in: draft) {
                hyperparameters.options = OptionChoice(key: field.key, names: names, index: 0, takesSeveral: true)
            } else if let names = field.choices(in: draft), case .choice(let name) = field.value(in: draft) {
                let index = names.firstIndex(of: name) ?? 0
                hyperparameters.options = OptionChoice(key: field.key, names: names, index: index)
            } else {
                edit = EditLine(purpose: .value(field.key))
            }
            return .done
        default: return nil
        }
    }

    /// What an action leads to in the list of options.
    private mutating func optionsAnswer(_ action: Action) -> Answer? {
        guard let options = hyperparameters.options, let field = HyperparameterField[options.key] else { return nil }
        switch action {
        case .up, .down:
            let index = options.index + (action == .down ? 1 : -1)
            hyperparameters.options?.index = min(max(0, index), options.names.count - 1)
            return .done
        case .enter where options.takesSeveral:
            return toggle(options.names[options.index], among: options.names, of: field)
        case .enter:
            hyperparameters.options = nil
            return propose(.choice(options.names[options.index]), for: field, startsAnew: true)
        case .escape:
            hyperparameters.options = nil
            return options.takesSeveral ? .done : .said("\(field.label) stays \(text(of: field))")
        default: return nil
        }
    }

    /// Takes one of several names, or leaves it where it is taken; the last one stays.
    private mutating func toggle(_ name: String, among names: [String], of field: HyperparameterField) -> Answer {
        guard case .names(let taken) = field.value(in: draft) else { return .done }
        let next = names.filter { ($0 == name) != taken.contains($0) }
        guard !next.isEmpty else { return .said("\(field.label): at least one stays") }
        return propose(.names(next), for: field, startsAnew: true)
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
    private mutating func select(by places: Int, in rows: [HyperparameterField]) -> Answer {
        guard let index = rows.firstIndex(where: { $0.key == selectedField?.key }) else { return .done }
        let kept = keptWords
        offer = nil
        selected = rows[min(max(0, index + places), rows.count - 1)].key
        return kept.map { .said("\($0.label) stays \($0.value)") } ?? .done
    }
}
