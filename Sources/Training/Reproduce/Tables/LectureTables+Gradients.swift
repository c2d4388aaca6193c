internal import SwTorch

extension LectureTables {
    /// Lecture 003 up to its network: Σ sin a + cos b, and a second backward pass that adds to the first.
    @Sendable static func gradients() -> [FigureTable] {
        let a = Tensor([1.0, 2.0, 3.0])
        let b = Tensor([4.0, 5.0, 6.0])
        let sums = [
            FigureTable("a + 3", "4. 5. 6.", a + 3),
            FigureTable("a @ b", "32.", a.matmul(b)),
        ]
        a.requiresGrad = true
        b.requiresGrad = true
        (a.sin() + b.cos()).sum().backward()
        let first = [
            FigureTable("a.grad", "0.5403 -0.4161 -0.9900", values(a.grad)),
            FigureTable("cos a", "0.5403 -0.4161 -0.9900", a.cos()),
            FigureTable("b.grad", "0.7568 0.9589 0.2794", values(b.grad)),
            FigureTable("-sin b", "0.7568 0.9589 0.2794", -b.sin()),
        ]
        a.sum().backward()
        return sums + first + [
            FigureTable("a.grad, added up", "1.5403 0.5839 0.0100", values(a.grad)),
            FigureTable("cos a + 1", "1.5403 0.5839 0.0100", a.cos() + 1),
            FigureTable("b.grad, as before", "0.7568 0.9589 0.2794", values(b.grad)),
        ]
    }

    /// Lecture 004: where the darkest and the brightest pixel go.
    @Sendable static func scaling() -> [FigureTable] {
        let scaled = (Tensor([0.0, 1.0]) - 0.5) / 0.5
        return [FigureTable("(x - 0.5) / 0.5", "-1 1", scaled)]
    }
}
