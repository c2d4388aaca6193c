import SwTorch
import Testing

extension OracleTensor {
    /// The recorded tensor as a leaf; floating-point ones require gradients where asked.
    func tensor(requiresGrad: Bool = false) throws -> Tensor {
        switch dtype {
        case "f32": Tensor(floats, shape: shape, requiresGrad: requiresGrad)
        case "f64": Tensor(doubles, shape: shape, requiresGrad: requiresGrad)
        case "i64": Tensor(integers, shape: shape)
        case "bool": Tensor(doubles.map { $0 != 0 }, shape: shape)
        default: throw OracleError.unexpected("dtype \(dtype)")
        }
    }

    /// The library's name for the recorded type.
    var tensorType: DType {
        switch dtype {
        case "f64": .float64
        case "i64": .int64
        case "bool": .bool
        default: .float32
        }
    }
}

/// Expects a tensor to have the shape, the type and, within the tolerance, the values of a recorded one.
func expect(
    _ tensor: Tensor?, equals recorded: OracleTensor, within tolerance: OracleTolerance, _ name: String
) {
    guard let tensor else {
        Issue.record("\(name) is missing")
        return
    }
    #expect(tensor.shape == recorded.shape, "\(name): shape")
    #expect(tensor.dtype == recorded.tensorType, "\(name): type")
    if recorded.dtype == "i64" {
        #expect(tensor.toArray(of: Int64.self) == recorded.integers, "\(name)")
        return
    }
    let values = tensor.toArray(of: Double.self)
    #expect(values.count == recorded.doubles.count, "\(name): count")
    let wrong = values.indices.first {
        $0 < recorded.doubles.count
            && !tolerance.accepts(
                values[$0], reference: recorded.dtype == "f32" ? Double(recorded.floats[$0]) : recorded.doubles[$0])
    }
    if let wrong {
        Issue.record("\(name)[\(wrong)] is \(values[wrong]), recorded is \(recorded.doubles[wrong])")
    }
}
