import SwTorch

/// The training runs, loss by loss.
enum OracleTraces {
    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        switch reference.op {
        case "train": try OracleTraining.check(reference)
        case "train_scalar": try OracleScalarTraining.check(reference)
        case "train_mnist_lcg": try OracleDigitTraining.check(reference)
        default: throw OracleUnknown(reason: "run \(reference.op)")
        }
    }

    /// What a run in double precision may differ by: other roundings, a little amplified.
    static let doubleTolerance = OracleTolerance(rtol: 1e-7, atol: 1e-10)

    /// A layer by PyTorch's name, with the recorded values where it has parameters.
    static func layer(
        _ description: OracleValue, parameter: (String) throws -> Tensor
    ) throws -> Module {
        let values = description.array ?? []
        switch values.first?.string {
        case "Linear":
            return Linear(
                weight: try parameter("weight"), bias: values.last?.bool == false ? nil : try parameter("bias"))
        case let name?:
            // An activation, with PyTorch's constants.
            guard let make = activations[name], values.count == 1 else {
                throw OracleUnknown(reason: "layer \(values)")
            }
            return make()
        case nil: throw OracleUnknown(reason: "layer \(values)")
        }
    }

    private static let activations: [String: @Sendable () -> Module] = [
        "ReLU": { ReLU() }, "Sigmoid": { Sigmoid() }, "Tanh": { Tanh() }, "LeakyReLU": { LeakyReLU() },
        "ELU": { ELU() }, "SELU": { SELU() }, "GELU": { GELU() }, "SiLU": { SiLU() }, "Softplus": { Softplus() },
        "Softsign": { Softsign() }, "Hardtanh": { Hardtanh() }, "ReLU6": { ReLU6() }, "LogSigmoid": { LogSigmoid() },
        "Flatten": { Flatten() }, "Identity": { Identity() },
    ]

    /// A loss by PyTorch's name, with its reduction behind an underscore.
    static func loss(_ name: String) throws -> any Loss {
        let parts = name.split(separator: "_")
        guard let reduction = parts.count == 1 ? .mean : Reduction(rawValue: String(parts[1])) else {
            throw OracleUnknown(reason: "loss \(name)")
        }
        switch parts.first {
        case "SmoothL1Loss": return SmoothL1Loss(reduction: reduction)
        case "HuberLoss": return HuberLoss(reduction: reduction)
        case "NLLLoss": return NLLLoss(reduction: reduction)
        case "L1Loss": return L1Loss(reduction: reduction)
        case "MSELoss": return MSELoss(reduction: reduction)
        case "BCELoss": return BCELoss(reduction: reduction)
        case "BCEWithLogitsLoss": return BCEWithLogitsLoss(reduction: reduction)
        case "CrossEntropyLoss": return CrossEntropyLoss(reduction: reduction)
        default: throw OracleUnknown(reason: "loss \(name)")
        }
    }
}
