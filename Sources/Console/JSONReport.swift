import Experiments

/// Events of a run as JSON objects, one a line.
enum JSONReport {
    static func line(for event: RunEvent) -> String {
        switch event {
        case .start(let start): return object(start).description
        case .epoch(let epoch): return object(epoch).description
        case .end(let end): return object(end).description
        }
    }

    private static func object(_ event: StartEvent) -> JSONText {
        .object([
            ("event", .string("start")), ("preset", .string(event.preset)), ("seed", .unsigned(event.seed)),
            ("parameter_count", .integer(Int64(event.parameterCount))), ("dataset", .string(event.dataset)),
            ("version", .string(event.version)),
        ])
    }

    private static func object(_ event: EpochEvent) -> JSONText {
        let figures = EpochColumn.all.compactMap { column in
            column.value(event).map { (column.name, $0) }
        }
        return .object([("event", .string("epoch"))] + figures)
    }

    private static func object(_ event: EndEvent) -> JSONText {
        var members: [(String, JSONText)] = [
            ("event", .string("end")), ("reason", .string(event.reason.rawValue)),
            ("epoch", .integer(Int64(event.epoch))), ("step", .integer(Int64(event.step))),
            ("loss", .double(event.loss)), ("seconds", .seconds(event.seconds)),
        ]
        if let divergence = event.divergence {
            members.append(("layer", .string(divergence.layer)))
            members.append(("operation", .string(divergence.operation)))
        }
        if let parameters = event.parameters {
            let tensors = parameters.map { parameter in
                (
                    parameter.name,
                    JSONText.object([
                        ("shape", .array(parameter.shape.map { .integer(Int64($0)) })),
                        ("data", .array(parameter.data.map { .number($0, in: parameter.precision) })),
                    ])
                )
            }
            members.append(("parameters", .object(tensors)))
        }
        return .object(members)
    }
}
