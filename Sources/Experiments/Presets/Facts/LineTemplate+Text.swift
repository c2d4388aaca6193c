import Foundation

extension LineTemplate {
    /// A part of a line.
    enum Piece: Equatable {
        case text(String)
        /// A figure of at least so many characters, with so many decimals or as many as it needs.
        case field(LineField, width: Int, decimals: Int?)
    }

    /// Why a text is no template.
    enum Fault: Error, Equatable, CustomStringConvertible {
        case unknownField(String)
        case badFormat(String)
        case openBrace

        var description: String {
            let names = LineField.allCases.map(\.rawValue)
            switch self {
            case .unknownField(let name):
                let hint = nearestHint(to: name, among: names)
                return "there is no field '\(excerpt(name))' for a line; expected \(alternatives(names))\(hint)"
            case .badFormat(let format):
                return "'\(excerpt(format))' is no format of a field; expected a width up to 40 and decimals up to 20, such as 10.4"
            case .openBrace: return "a brace is opened and not closed; expected a field such as {loss:.4}"
            }
        }
    }

    /// Whether a line is printed after an epoch, the first of which is 1.
    public func isDue(afterEpoch epoch: Int) -> Bool {
        epoch >= first && (epoch - first).isMultiple(of: max(1, every))
    }

    /// The line for an epoch; a figure that the run does not have is a dash.
    public func text(for event: EpochEvent) -> String {
        guard let pieces = try? pieces() else { return text }
        return pieces.map { piece in
            switch piece {
            case .text(let text): return text
            case .field(let field, let width, let decimals):
                let figure = field.value(in: event).map { Self.figure($0, decimals: decimals) } ?? "-"
                return String(repeating: " ", count: max(0, width - figure.count)) + figure
            }
        }.joined()
    }

    /// The parts of the text.
    func pieces() throws(Fault) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            guard let close = rest[open...].firstIndex(of: "}") else { throw .openBrace }
            pieces.append(try Self.field(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
    }

    /// Reads `loss`, `loss:.4`, `epoch:3` or `loss:10.4`.
    private static func field(_ text: Substring) throws(Fault) -> Piece {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, let field = LineField(rawValue: String(name)) else {
            throw .unknownField(String(parts.first ?? ""))
        }
        guard parts.count == 2 else { return .field(field, width: 0, decimals: nil) }
        let format = parts[1].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let width = format.first?.isEmpty == false ? Int(format[0]) : 0
        let decimals = format.count == 2 ? Int(format[1]) : 0
        guard let width, let decimals, (0...40).contains(width), (0...20).contains(decimals), !parts[1].isEmpty else {
            throw .badFormat(String(parts[1]))
        }
        return .field(field, width: width, decimals: format.count == 2 ? decimals : nil)
    }

    private static func figure(_ value: Double, decimals: Int?) -> String {
        guard let decimals, value.isFinite else { return NumberText.shortest(value) }
        return String(format: "%.\(decimals)f", value)
    }
}

extension LineField {
    /// The figure that an epoch has; nothing where the run has none.
    fileprivate func value(in event: EpochEvent) -> Double? {
        switch self {
        case .epoch: Double(event.epoch)
        case .index: Double(event.epoch - 1)
        case .step: Double(event.step)
        case .loss: event.loss
        case .validationLoss: event.validationLoss
        case .accuracy: event.accuracy
        case .validationAccuracy: event.validationAccuracy
        case .learningRate: event.learningRate
        case .seconds: event.seconds
        }
    }
}
