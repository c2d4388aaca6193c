import SwTorch

/// Lecture 001: the slope of the mean squared error of w · x against 2 · x at w = 1, by `backward()` and by hand.
func slope(_ page: inout String) {
    let x = Tensor([1.0, 2.0, 3.0])
    let w = Tensor([1.0], requiresGrad: true)
    let y = Tensor([2.0, 4.0, 6.0])
    let mse = (x * w - y).square().mean()
    mse.backward()
    if let gradient = w.grad { print("w.grad\n\(gradient)", to: &page) }
    print("by hand\n\(x.matmul(x * w - y) * (2.0 / 3))", to: &page)
}
