import SwTorch

/// What was computed, to be compared with a recorded tensor.
enum OracleComputed {
    /// Compared with its shape and type.
    case tensor(Tensor)
    /// Compared for equality; the shape is not looked at.
    case integers([Int64])
    /// Compared within the tolerance of the case; the shape is not looked at.
    case doubles([Double])
    /// Compared within a tolerance of their own, such as the sum of many values.
    case measured([Double], within: OracleTolerance)
    /// Compared within a tolerance for each.
    case each([Double], within: [OracleTolerance])

    static func integers(_ values: some Sequence<Int>) -> OracleComputed { .integers(values.map { Int64($0) }) }

    static func floats(_ values: some Sequence<Float>) -> OracleComputed { .doubles(values.map { Double($0) }) }
}

extension OracleComputed {
    /// What differs from the recorded tensor; nothing where they agree.
    func difference(from recorded: OracleTensor, within tolerance: OracleTolerance) -> String? {
        switch self {
        case .tensor(let tensor): difference(of: tensor, from: recorded, within: tolerance)
        case .integers(let values): difference(of: values, from: recorded)
        case .doubles(let values): difference(of: values, from: recorded, within: tolerance)
        case .measured(let values, let own): difference(of: values, from: recorded, within: own)
        case .each(let values, let own): difference(of: values, from: recorded) { own[$0] }
        }
    }

    private func difference(
        of tensor: Tensor, from recorded: OracleTensor, within tolerance: OracleTolerance
    ) -> String? {
        guard tensor.shape == recorded.shape else { return "has shape \(tensor.shape), recorded is \(recorded.shape)" }
        guard Self.recordedNames[tensor.dtype] == recorded.dtype else {
            return "is \(tensor.dtype), recorded is \(recorded.dtype)"
        }
        if tensor.dtype == .int64 { return difference(of: tensor.toArray(of: Int64.self), from: recorded) }
        return difference(of: tensor.toArray(of: Double.self), from: recorded, within: tolerance)
    }

    private static let recordedNames: [DType: String] = [
        .float32: "f32", .float64: "f64", .int64: "i64", .bool: "bool",
    ]

    private func difference(of values: [Int64], from recorded: OracleTensor) -> String? {
        values == recorded.integers ? nil : "differs: \(values.prefix(8)), recorded is \(recorded.integers.prefix(8))"
    }

    private func difference(
        of values: [Double], from recorded: OracleTensor, within tolerance: OracleTolerance
    ) -> String? {
        difference(of: values, from: recorded) { _ in tolerance }
    }

    private func difference(
        of values: [Double], from recorded: OracleTensor, within tolerance: (Int) -> OracleTolerance
    ) -> String? {
        let references = recorded.dtype == "f32" ? recorded.floats.map { Double($0) } : recorded.doubles
        guard values.count == references.count else {
            return "has \(values.count) values, recorded are \(references.count)"
        }
        return values.indices.first { !tolerance($0).accepts(values[$0], reference: references[$0]) }.map {
            "[\($0)] is \(values[$0]), recorded is \(references[$0])"
        }
    }
}
