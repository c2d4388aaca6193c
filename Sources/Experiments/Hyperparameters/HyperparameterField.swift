/// A row of the table of hyperparameters: how one is named, read, written, checked and turned.
///
/// The one table ``all`` drives `--set`, the checks, the keys and the Hyperparameters pane.
public struct HyperparameterField: Sendable {
    /// What kind of value a field takes.
    enum Kind: Sendable {
        /// A rate, share or deviation, shown in 1-3-10 style or with at least so many decimals.
        case rate
        case decimals(Int)
        /// A whole number.
        case count
        /// A whole number of rows, or all of them.
        case batch
        /// Units of each hidden layer.
        case layers
        /// Epochs that rise.
        case milestones
        /// Several names.
        case names
        /// A name; the function says how it is shown.
        case choice(label: @Sendable (String) -> String)

        var isMilestones: Bool { if case .milestones = self { true } else { false } }
    }

    /// Which value of the preset it is.
    public let key: Hyperparameter
    /// Its name on screens: `learning rate`, `hidden units`.
    public let label: String
    /// Whether a change starts the run anew.
    public let restartsRun: Bool
    let kind: Kind
    let read: @Sendable (Preset) -> HyperparameterValue?
    let write: @Sendable (HyperparameterValue, inout Preset) -> Void
    let scaleOf: @Sendable (Preset) -> HyperparameterScale
    /// Why a preset may lack it.
    let absence: String
    /// What zero is called, where it is no number but the lack of one.
    var zeroWord: String?

    /// The row of a hyperparameter.
    public static subscript(key: Hyperparameter) -> HyperparameterField? {
        all.first { $0.key == key }
    }

    /// The rows that apply to a preset, in the pane's order; one that offers a single choice does not.
    public static func fields(of preset: Preset) -> [HyperparameterField] {
        all.filter { field in
            guard field.value(in: preset) != nil else { return false }
            return field.choices(in: preset).map { $0.count > 1 } ?? true
        }
    }

    /// The value that a preset has; nothing where it has none of the kind.
    public func value(in preset: Preset) -> HyperparameterValue? {
        read(preset)
    }

    /// What values are allowed for a preset, and its notches.
    public func scale(in preset: Preset) -> HyperparameterScale {
        scaleOf(preset)
    }

    /// The names to choose from; nothing for numbers.
    public func choices(in preset: Preset) -> [String]? {
        guard case .choices(let names) = scaleOf(preset) else { return nil }
        return names
    }

    /// The names of which several are taken at once; nothing for other values.
    public func members(in preset: Preset) -> [String]? {
        guard case .names(let names, _) = scaleOf(preset) else { return nil }
        return names
    }

    /// Changes the value in a preset.
    ///
    /// - Throws: ``HyperparameterError`` where the preset has no such value, or where the value is of another kind or out of range;
    ///   the error says what is allowed. The preset is then as before.
    public func set(_ value: HyperparameterValue, in preset: inout Preset) throws(HyperparameterError) {
        guard read(preset) != nil else { throw .notApplicable(key, reason: absence) }
        let checked = try check(value, in: preset)
        var changed = preset
        write(checked, &changed)
        guard PresetLimits.parameters.contains(changed.model.parameterCount) else {
            throw .outOfRange(
                key, given: text(value, in: preset),
                allowed: "a model of at most \(NumberText.count(PresetLimits.parameters.upperBound)) parameters")
        }
        guard PresetLimits.valuesAtOnce.contains(changed.valuesAtOnce) else {
            throw .outOfRange(
                key, given: text(checked, in: changed),
                allowed:
                    "rows and units that give at most \(NumberText.count(PresetLimits.valuesAtOnce.upperBound)) values at once"
            )
        }
        preset = changed
    }

    /// The next notch above (`direction` > 0) or below a value; nothing at the end of the scale.
    ///
    /// From a value between two notches it goes to the neighbouring one. Hidden layers move each by a notch of their own.
    public func notch(_ value: HyperparameterValue, by direction: Int, in preset: Preset) -> HyperparameterValue? {
        let scale = scaleOf(preset)
        switch (scale, value) {
        case (.choices(let names), .choice(let name)):
            guard let index = names.firstIndex(of: name) else { return names.first.map(HyperparameterValue.choice) }
            let next = index + direction.signum()
            return names.indices.contains(next) ? .choice(names[next]) : nil
        case (.seeds(let range), .integer(let seed)):
            let (next, overflow) = seed.addingReportingOverflow(direction.signum())
            return !overflow && range.contains(next) ? .integer(next) : nil
        case (_, .all):
            return direction < 0 ? scale.notches.last.map { .integer(Int($0)) } : nil
        case (_, .number(let number)):
            return scale.notch(from: number, by: direction).map(HyperparameterValue.number)
        case (_, .integer(let count)):
            if let next = scale.notch(from: Double(count), by: direction) { return .integer(Int(next)) }
            if case .batch = kind, direction > 0 { return .all }
            return nil
        case (_, .list(let epochs)) where kind.isMilestones:
            // All move together, so that they stay apart.
            let next = epochs.map { $0 + direction.signum() }
            return next.allSatisfy(scale.contains) ? .list(next) : nil
        case (_, .list(let units)):
            let next = units.map { scale.notch(from: Double($0), by: direction).map { Int($0) } ?? $0 }
            return next == units ? nil : .list(next)
        case (.names(_, let notches), .names(let names)):
            let next =
                direction > 0
                ? notches.first { $0.count > names.count } : notches.last { $0.count < names.count }
            return next.map(HyperparameterValue.names)
        case (_, .choice), (_, .names):
            return nil
        }
    }

    /// Where a value lies along the bar, from 0 to 1; the mean of several layers, and the middle for a seed.
    public func position(of value: HyperparameterValue, in preset: Preset) -> Double {
        let scale = scaleOf(preset)
        switch (scale, value) {
        case (.choices(let names), .choice(let name)):
            guard let index = names.firstIndex(of: name), names.count > 1 else { return 0 }
            return Double(index) / Double(names.count - 1)
        case (.seeds, _): return 0.5
        case (_, .all): return 1
        case (_, .number(let number)): return scale.position(of: number)
        case (_, .integer(let count)):
            // The end of a batch's bar belongs to `all`.
            guard case .batch = kind else { return scale.position(of: Double(count)) }
            let notches = Double(max(1, scale.notches.count))
            return scale.position(of: Double(count)) * (notches - 1) / notches
        case (_, .list(let units)):
            let sum = units.reduce(0) { $0 + scale.position(of: Double($1)) }
            return units.isEmpty ? 0 : sum / Double(units.count)
        case (.names(_, let notches), .names(let names)):
            guard let most = notches.last?.count, let least = notches.first?.count, most > least else { return 0 }
            return min(1, max(0, Double(names.count - least) / Double(most - least)))
        case (_, .choice), (_, .names): return 0
        }
    }
}
