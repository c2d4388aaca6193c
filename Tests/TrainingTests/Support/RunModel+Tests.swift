import SwTorch

@testable import Training

extension RunModel {
    /// The loss of a batch.
    func loss(of batch: Batch) -> Tensor { loss(of: outputs(of: batch.inputs), batch.targets) }
}
