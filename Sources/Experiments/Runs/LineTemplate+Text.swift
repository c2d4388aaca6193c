import Foundation

extension LineTemplate {
    /// A piece of a line.
    enum Part: Equatable {
        /// Letters that stay as they are.
        case text(String)
        /// A figure with so many decimals, filled up with blanks on its left to a width; its shortest decimal without decimals.
        case field(LineField, width: Int, decimals: Int?)
    }

    /// What a line is made of; nothing where a brace has no partner or holds no field.
    var parts: [Part]? {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}"),
                let field = Self.field(rest[rest.index(after: open)..<close])
            else { return nil }
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(field)
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? parts : parts + [.text(String(rest))]
    }

    /// Whether every brace of the text holds a field.
    var isReadable: Bool { parts != nil }

    /// Whether a line is printed after this epoch.
    public func prints(after epoch: Int) -> Bool {
        epoch >= first && (epoch - first).isMultiple(of: max(1, every))
    }

    /// The line for an epoch; a figure that the run does not have is a dash.
    public func text(for event: EpochEvent) -> String {
        (parts ?? [.text(text)]).map { part in
            switch part {
            case .text(let text): return text
            case .field(let field, let width, let decimals):
                let figure = field.text(of: event, decimals: decimals)
                return String(repeating: " ", count: max(0, width - figure.count)) + figure
            }
        }.joined()
    }

    /// Reads `loss`, `epoch:3`, `loss:.4` or `loss:10.4`.
    private static func field(_ text: Substring) -> Part? {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = halves.first, let field = LineField(rawValue: String(name)) else { return nil }
        guard halves.count == 2 else { return .field(field, width: 0, decimals: nil) }
        let sizes = halves[1].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let width = size(sizes[0], ofNone: 0) else { return nil }
        guard sizes.count == 2 else { return sizes[0].isEmpty ? nil : .field(field, width: width, decimals: nil) }
        guard let decimals = size(sizes[1], ofNone: nil) else { return nil }
        return .field(field, width: width, decimals: decimals)
    }

    /// A width or a number of decimals, which a line of a page never has more than forty of.
    private static func size(_ text: Substring, ofNone none: Int?) -> Int? {
        if text.isEmpty { return none }
        guard let size = Int(text), (0...40).contains(size) else { return nil }
        return size
    }
}

extension LineField {
    /// The figure of an epoch as a line has it.
    fileprivate func text(of event: EpochEvent, decimals: Int?) -> String {
        switch self {
        case .epoch: String(event.epoch)
        case .index: String(event.epoch - 1)
        case .step: String(event.step)
        case .loss: Self.text(event.loss, decimals)
        case .validationLoss: Self.text(event.validationLoss, decimals)
        case .accuracy: Self.text(event.accuracy, decimals)
        case .validationAccuracy: Self.text(event.validationAccuracy, decimals)
        case .learningRate: Self.text(event.learningRate, decimals)
        case .seconds: Self.text(event.seconds, decimals)
        }
    }

    private static func text(_ value: Double?, _ decimals: Int?) -> String {
        guard let value else { return "-" }
        guard let decimals else { return "\(value)" }
        return String(format: "%.\(decimals)f", value)
    }
}
