internal import SwTorch

extension LectureTables {
    /// Lecture 000, outputs 1 to 8: one vector in other shapes, and z = x² + 2 at 2.
    @Sendable static func shapes() -> [FigureTable] {
        let vector = Tensor.arange(1, 51, step: 5)
        let unseeded = "the page draws it without a seed"
        let column = Tensor.zeros([2, 3, 1])
        let block = Tensor([
            [[10, 11, 12], [13, 14, 15]], [[20, 21, 22], [23, 24, 25]], [[30, 31, 32], [33, 34, 35.0]],
        ])
        let blockText = "10. 11. 12. 13. 14. 15. 20. 21. 22. 23. 24. 25. 30. 31. 32. 33. 34. 35."
        let slips = [5: "a slip of the page: 1 + 5 · 5 is 26, as in its first output"]
        return [
            FigureTable("output 1, reshaped", "1. 6. 11. 16. 21. 26. 31. 36. 41. 46.", vector.reshaped(2, 5)),
            FigureTable("output 2, rand", "0.5029 0.2406 0.9118 0.9401 0.3970 0.5867", column, unreachable: unseeded),
            FigureTable(
                "output 2, squeezed", "0.5029 0.2406 0.9118 0.9401 0.3970 0.5867", column.squeezed(),
                unreachable: unseeded),
            FigureTable("output 2, shape", "2 3", column.squeezed().shape.map(Double.init)),
            FigureTable("output 3, squeezed", blockText, block.squeezed()),
            FigureTable(
                "output 4, unsqueezed", "1. 6. 11. 16. 21. 25. 31. 36. 41. 46.", vector.unsqueezed(0), slips: slips),
            FigureTable(
                "output 5, unsqueezed", "1. 6. 11. 16. 21. 25. 31. 36. 41. 46.", vector.unsqueezed(1), slips: slips),
        ] + firstGradient
    }

    private static var firstGradient: [FigureTable] {
        let x = Tensor(2.0, requiresGrad: true)
        let y = x.pow(2)
        y.retainGrad()
        (y + 2).backward()
        return [
            FigureTable("output 6, x", "2.0", x),
            FigureTable("output 6, x gradient", "4.0", values(x.grad)),
            FigureTable("output 7, y", "4.0", y),
            FigureTable("output 8, y", "4.0", y),
            FigureTable("output 8, y gradient", "1.0", values(y.grad)),
        ]
    }

    /// The elements of a gradient; none where there is no gradient.
    static func values(_ gradient: Tensor?) -> [Double] { gradient?.toArray(of: Double.self) ?? [] }
}
