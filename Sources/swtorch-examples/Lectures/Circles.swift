internal import Foundation
import SwTorch

/// Lecture 001: two circles told apart, with the draws of the page, and what the network says of two points.
func circles(_ page: inout String) {
    var generator = TorchGenerator(seed: 2_634_425_350)
    // So many numbers has the page drawn before: its tensors, its regressions, their shuffled epochs.
    for _ in 0..<16_902 { _ = generator.nextUInt32() }

    let (model, losses, accuracy) = circlesClassifier(generator: &generator)
    for (index, loss) in losses.enumerated() {
        print("epoch: \(index + 1), loss: \(String(format: "%.4f", loss))", to: &page)
    }
    let prediction = noGrad { model(Tensor([[0, 0], [-1, -1]])) }
    print("prediction\n\(prediction)", to: &page)
    print("probability\n\(prediction.sigmoid())", to: &page)
    print("class\n\((prediction.sigmoid() .> 0.5).to(.int64))", to: &page)
    print("accuracy\n\(String(format: "%.4f", accuracy))", to: &page)
}
