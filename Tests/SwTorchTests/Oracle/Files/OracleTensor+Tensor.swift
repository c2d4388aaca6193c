import SwTorch

extension OracleTensor {
    /// The recorded tensor as a leaf; floating-point ones require gradients where asked.
    func tensor(requiresGrad: Bool = false) throws -> Tensor {
        switch dtype {
        case "f32": Tensor(floats, shape: shape, requiresGrad: requiresGrad)
        case "f64": Tensor(doubles, shape: shape, requiresGrad: requiresGrad)
        case "i64": Tensor(integers, shape: shape)
        case "bool": Tensor(doubles.map { $0 != 0 }, shape: shape)
        default: throw OracleUnknown(reason: "dtype \(dtype)")
        }
    }
}
