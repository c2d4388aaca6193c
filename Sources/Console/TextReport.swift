import Experiments

/// Events of a run as lines for people.
enum TextReport {
    static func lines(for event: RunEvent, epochs: Int, line: LineTemplate?) -> [String] {
        switch event {
        case .start(let start):
            let parameters = NumberText.counted(start.parameterCount, "parameter")
            return ["\(start.preset): \(start.dataset), \(parameters), seed \(start.seed)"]
        case .epoch(let epoch):
            guard let line else { return [Self.line(for: epoch, epochs: epochs)] }
            return line.prints(after: epoch.epoch) ? [line.text(for: epoch)] : []
        case .end(let end): return lines(for: end)
        }
    }

    private static func line(for event: EpochEvent, epochs: Int) -> String {
        let number = TextTable.right(String(event.epoch), width: String(epochs).count)
        let figures = EpochColumn.all.compactMap { column -> String? in
            guard let text = column.text, case .double(let value)? = column.value(event) else { return nil }
            return "\(column.name) \(text(value))"
        }
        return (["epoch \(number)/\(epochs)"] + figures).joined(separator: "  ")
    }

    private static func lines(for event: EndEvent) -> [String] {
        var lines = [
            "\(event.reason.rawValue) at epoch \(event.epoch), step \(event.step), loss \(SignificantDigits.text(event.loss)), "
                + "\(SignificantDigits.text(event.seconds, digits: 3)) s"
        ]
        if let divergence = event.divergence {
            lines.append(
                "first value that is not finite: \(divergence.operation) in \(divergence.layer), step \(divergence.step)"
            )
        }
        for parameter in event.parameters ?? [] {
            let values = parameter.data.map { SignificantDigits.text($0) }.joined(separator: " ")
            lines.append("  \(parameter.name)  \(values)")
        }
        return lines
    }
}
