import Experiments
import Testing

struct VerdictTests {
    @Test(arguments: [
        ("0.1055", 0.1055, FigureComparison.Verdict.equal),
        ("0.1055", 0.105_549, .equal),
        ("0.1055", 0.105_451, .equal),
        ("0.1055", 0.105_56, .within),
        ("0.1055", 0.1064, .within),
        ("0.1055", 0.106_51, .outside),
        // A zero at the end is a digit too.
        ("0.3580", 0.358_04, .equal),
        ("0.3580", 0.358_06, .within),
        ("0.358", 0.358_4, .equal),
        ("4.7176e-06", 4.717_64e-06, .equal),
        ("4.7176e-06", 4.717_66e-06, .within),
        ("-2.9599", -2.959_864, .equal),
        ("-2.9599", 2.959_864, .outside),
        ("50", 50.4, .equal),
        // More digits than a float32 has: the same float32 is equal, its neighbour is not.
        ("0.4174691438674927", Double(Float(0.417_469_14)), .equal),
        ("0.4174691438674927", Double(Float(0.417_469_14).nextUp), .within),
        ("0.1055", .nan, .outside),
        ("0.1055", .infinity, .outside),
        ("none", 0.1, .outside),
    ])
    func verdict(text: String, value: Double, verdict: FigureComparison.Verdict) {
        let figure = PrintedFigure(quantity: .loss, epoch: 1, text: text, tolerance: 1e-3)
        #expect(figure.verdict(on: value) == verdict)
        #expect(FigureComparison(figure: figure, value: value).verdict == verdict)
    }

    @Test func withoutToleranceOnlyEqualCounts() {
        let figure = PrintedFigure(quantity: .loss, epoch: nil, text: "0.99", tolerance: 0)
        #expect(figure.verdict(on: 0.985) == .equal)
        #expect(figure.verdict(on: 0.98) == .outside)
    }
}
