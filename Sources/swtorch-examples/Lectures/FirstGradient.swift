import SwTorch

/// Lecture 000, outputs 6 to 8: z = x² + 2 at 2, and which tensors keep their gradient.
func firstGradient(_ page: inout String) {
    var x = Tensor(2.0, requiresGrad: true)
    var y = x.pow(2)
    var z = y + 2
    z.backward()
    print("Output 6\nx value = \(x.item()), x gradient = \(gradient(of: x))", to: &page)
    print("Output 7\nTAKE-1 :: y value = \(y.item()), y gradient = \(gradient(of: y))", to: &page)

    // Only leaves keep their gradient, and tensors that were asked to.
    x = Tensor(2.0, requiresGrad: true)
    y = x.pow(2)
    y.retainGrad()
    z = y + 2
    z.backward()
    print("Output 8\nTAKE-2 :: y value = \(y.item()), y gradient = \(gradient(of: y))", to: &page)
}

/// The gradient of a single number, or `None` as the page writes it.
private func gradient(of tensor: Tensor) -> String {
    tensor.grad.map { "\($0.item())" } ?? "None"
}
