import Foundation

extension HyperparameterField {
    /// Reads a value as it is typed: `0.03`, `all`, `adam`, `5-3` or `5,3`.
    ///
    /// The range is checked by ``set(_:in:)``; a preset, if given, lets the error name it.
    ///
    /// - Throws: ``HyperparameterError/unreadable(_:given:expected:)``.
    public func parse(
        _ text: String, in preset: Preset? = nil
    ) throws(HyperparameterError) -> HyperparameterValue {
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        guard let value = read(trimmed, among: preset.flatMap(choices)) else {
            let range = preset.map { ", \(scaleOf($0).allowed)" } ?? ""
            throw .unreadable(key, given: text, expected: expectation + range)
        }
        return value
    }

    /// A value as the pane shows it: `0.1`, `all 27`, `Adam`, `5-3`, `0.10`.
    public func text(_ value: HyperparameterValue, in preset: Preset) -> String {
        if let zeroWord, value == .integer(0) || value == .number(0) { return zeroWord }
        return switch (kind, value) {
        case (.rate, .number(let number)): NumberText.rate(number)
        case (.decimals(let count), .number(let number)): NumberText.decimals(number, atLeast: count)
        case (.choice(let label), .choice(let name)): label(name)
        case (_, .all): "all \(preset.trainingRowCount)"
        case (_, .number(let number)): NumberText.shortest(number)
        case (_, .integer(let count)): String(count)
        case (_, .choice(let name)): name
        case (_, .names(let names)): names.count == InputFeature.allCases.count ? "all" : names.joined(separator: ",")
        case (.milestones, .list(let epochs)): epochs.map(String.init).joined(separator: ",")
        case (_, .list(let units)): units.map(String.init).joined(separator: "-")
        }
    }

    /// A change as the screen tells it, beside the label: `0.03 → 0.1`.
    public func change(from old: HyperparameterValue, to new: HyperparameterValue, in preset: Preset) -> String {
        "\(text(old, in: preset)) → \(text(new, in: preset))"
    }

    /// What a text has to be, in words.
    private var expectation: String {
        switch kind {
        case .rate, .decimals: "a number"
        case .count: "a whole number"
        case .batch: "a whole number or all"
        case .layers: "units of each hidden layer such as 5 or 10-10"
        case .milestones: "rising epochs such as 10 or 10,15"
        case .names: "names parted by commas or all"
        case .choice: "a name"
        }
    }

    /// Reads a text; of a field of names also what the screen calls one of the choices.
    private func read(_ text: String, among choices: [String]?) -> HyperparameterValue? {
        if let zeroWord, text.lowercased() == zeroWord { return read("0", among: nil) }
        switch kind {
        case .rate, .decimals:
            guard let number = Double(text), number.isFinite else { return nil }
            return .number(number)
        case .count: return Int(text).map(HyperparameterValue.integer)
        case .batch: return text.lowercased() == "all" ? .all : Int(text).map(HyperparameterValue.integer)
        case .layers, .milestones:
            let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "," }
            let numbers = parts.compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
            return numbers.count == parts.count ? .list(numbers) : nil
        case .names:
            if text.lowercased() == "all" { return .names(InputFeature.allCases.map(\.rawValue)) }
            let names = text.lowercased().split { " ,".contains($0) }.map(String.init)
            return names.isEmpty ? nil : .names(names)
        case .choice(let label):
            let shown = choices?.first { label($0).lowercased() == text.lowercased() }
            return text.isEmpty ? nil : .choice(shown ?? text.lowercased())
        }
    }

    /// The value in the field's own kind, if it is allowed.
    func check(_ value: HyperparameterValue, in preset: Preset) throws(HyperparameterError) -> HyperparameterValue {
        let scale = scaleOf(preset)
        var accepted: HyperparameterValue?
        switch (kind, value) {
        case (.rate, .number(let number)), (.decimals, .number(let number)):
            if scale.contains(number) { accepted = value }
        case (.rate, .integer(let count)), (.decimals, .integer(let count)):
            if scale.contains(count) { accepted = .number(Double(count)) }
        case (.batch, .all):
            accepted = value
        case (.count, .integer(let count)), (.batch, .integer(let count)):
            if scale.contains(count) { accepted = value }
        case (.layers, .list(let units)):
            if PresetLimits.hiddenLayers.contains(units.count), units.allSatisfy(scale.contains) {
                accepted = value
            }
        case (.milestones, .list(let epochs)):
            let rises = zip(epochs, epochs.dropFirst()).allSatisfy { $0 < $1 }
            if PresetLimits.milestones.contains(epochs.count), rises,
                epochs.allSatisfy(scale.contains)
            {
                accepted = value
            }
        case (.layers, .integer(let count)), (.milestones, .integer(let count)):
            if scale.contains(count) { accepted = .list([count]) }
        case (.names, .names(let names)):
            if case .names(let known, _) = scale, !names.isEmpty, names.allSatisfy(known.contains),
                Set(names).count == names.count
            {
                accepted = value
            }
        case (.choice, .choice(let name)):
            if case .choices(let names) = scale, names.contains(name) { accepted = value }
        default: break
        }
        guard let accepted else {
            let form =
                switch kind {
                case .layers: "1 to \(PresetLimits.hiddenLayers.upperBound) layers of "
                case .milestones: "rising epochs, "
                default: ""
                }
            let more = if case .batch = kind { " or all" } else { "" }
            let given = if case .choice(let name) = value { name } else { text(value, in: preset) }
            let hint = nearestHint(to: given, among: choices(in: preset) ?? [])
            throw .outOfRange(key, given: given, allowed: form + scale.allowed + more + hint)
        }
        return accepted
    }
}
