import SwTorch

/// Lecture 003: the gradient of Σ sin a + cos b, and that a second backward pass adds to it.
func accumulation(_ page: inout String) {
    let a = Tensor([1.0, 2.0, 3.0])
    let b = Tensor([4.0, 5.0, 6.0])
    print("a + 3\n\(a + 3)", to: &page)
    print("a.matmul(b)\n\(a.matmul(b))", to: &page)
    print("a.requiresGrad\n\(a.requiresGrad)\n", to: &page)

    a.requiresGrad = true
    b.requiresGrad = true
    let value = (a.sin() + b.cos()).sum()
    value.backward()
    show("a.grad", a.grad, "a.cos()", a.cos(), &page)
    show("b.grad", b.grad, "-b.sin()", -b.sin(), &page)

    a.sum().backward()
    show("a.grad", a.grad, "a.cos() + 1", a.cos() + 1, &page)
    show("b.grad", b.grad, "-b.sin()", -b.sin(), &page)

    a.grad?.zero()
    b.grad = nil
    print("a.grad after zero()\n\(text(a.grad))", to: &page)
    print("b.grad after nil\n\(text(b.grad))", to: &page)
}

/// What autograd found beside what calculus says.
private func show(_ name: String, _ found: Tensor?, _ rule: String, _ expected: Tensor, _ page: inout String) {
    print("\(name)\n\(text(found))\n\(rule)\n\(expected)\n", to: &page)
}

private func text(_ gradient: Tensor?) -> String { gradient.map { "\($0)" } ?? "None" }
