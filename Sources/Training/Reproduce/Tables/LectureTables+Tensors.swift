internal import SwTorch

extension LectureTables {
    /// Lecture 001 up to its first model, with one generator throughout as on the page.
    @Sendable static func tensors() -> [FigureTable] {
        var generator = TorchGenerator(seed: 2_634_425_350)
        let written = [
            FigureTable("tensor of floats", "1. 2. 3.", Tensor([1, 2, 3.0])),
            FigureTable("tensor of integers", "1 2 3", Tensor([1, 2, 3])),
            FigureTable("zeros", "0. 0. 0. 0.", Tensor.zeros([2, 2])),
            FigureTable("ones", "1. 1. 1. 1.", Tensor.ones([2, 2])),
            FigureTable(
                "randn", "1.8997 1.0120 2.1575 0.0030 0.4814 0.5747", Tensor.randn([3, 2], generator: &generator)),
            FigureTable(
                "rand", "0.2680 0.2180 0.3072 0.5915 0.2767 0.5373 0.5747 0.6681 0.5309 0.2118 0.9216 0.2615",
                Tensor.rand([2, 3, 2], generator: &generator)),
        ]
        let x = Tensor.rand([2, 3, 2, 2], generator: &generator)
        let shapes = [
            FigureTable("shape", "2 3 2 2", x.shape.map(Double.init)), FigureTable("ndim", "4", [Double(x.rank)]),
        ]
        let a = Tensor.rand([1, 3], generator: &generator)
        let b = Tensor.rand([3, 1], generator: &generator)
        let table = Tensor.rand([5, 2], generator: &generator)
        return written + shapes + operations(a, b) + rows(of: table) + [
            FigureTable(
                "rand on mps", "0.3323 0.7243 0.6192 0.2969 0.3759 0.5648 0.6352 0.6709", [],
                unreachable: "drawn on another device, whose generator is another one")
        ] + slope
    }

    private static func operations(_ a: Tensor, _ b: Tensor) -> [FigureTable] {
        [
            FigureTable("a", "0.4468 0.7256 0.8924", a),
            FigureTable("b", "0.3614 0.0401 0.7075", b),
            FigureTable("a + b", "0.8082 1.0870 1.2538 0.4869 0.7657 0.9325 1.1543 1.4331 1.5999", a + b),
            FigureTable("a * b", "0.1615 0.2622 0.3225 0.0179 0.0291 0.0358 0.3161 0.5133 0.6314", a * b),
            FigureTable("a @ b", "0.8220", a.matmul(b)),
            FigureTable("a.mean()", "0.6883", a.mean()),
            FigureTable("a.sum()", "2.0648", a.sum()),
        ]
    }

    private static func rows(of table: Tensor) -> [FigureTable] {
        [
            FigureTable("X", "0.9481 0.4814 0.1812 0.2266 0.7852 0.2173 0.9007 0.3288 0.9303 0.6866", table),
            FigureTable("X[0, :]", "0.9481 0.4814", table[0, .all]),
            FigureTable("X[0]", "0.9481 0.4814", table[0]),
            FigureTable("X[:, 0]", "0.9481 0.1812 0.7852 0.9007 0.9303", table[.all, 0]),
        ]
    }

    /// The gradient of a mean squared error, by backward() and by hand.
    private static var slope: [FigureTable] {
        let x = Tensor([1.0, 2.0, 3.0])
        let w = Tensor([1.0], requiresGrad: true)
        let y = Tensor([2.0, 4.0, 6.0])
        (x * w - y).square().mean().backward()
        return [
            FigureTable("w.grad", "-9.3333", values(w.grad)),
            FigureTable("gradient by hand", "-9.3333", x.matmul(x * w - y) * (2.0 / 3)),
        ]
    }
}
