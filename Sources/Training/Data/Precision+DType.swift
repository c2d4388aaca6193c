internal import Experiments
internal import SwTorch

extension Precision {
    /// The element type of the run's tensors.
    var dtype: DType {
        switch self {
        case .float32: .float32
        case .float64: .float64
        }
    }
}
