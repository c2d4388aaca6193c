import Experiments
import Testing

@testable import Dashboard

struct FigureTextTests {
    private static let cases: [(printed: String, value: Double, texts: [String])] = [
        ("0.1055", 0.105549, ["0.1055", "0.1055"]), ("45.48", 45.4766, ["45.48", "45.48"]),
        ("1", 1, ["1", "1"]), ("-0.4961", -0.4961212, ["-0.4961", "-0.4961"]),
        ("4.7176e-06", 4.717618e-6, ["4.7176e-06", "4.7176e-6"]),
        // More digits than a 32-bit float has: eight or nine tell two of them apart.
        ("0.4174691438674927", 0.4174691438674927, ["0.41746914", "0.41746914"]),
        ("0.07783830165863037", 0.0778383091, ["0.07783830", "0.07783831"]),
        ("0.1055", .nan, ["0.1055", "nan"]),
    ]

    @Test(arguments: cases.indices)
    func bothSidesHaveAsManyDigits(_ index: Int) {
        let (printed, value, texts) = Self.cases[index]
        let figure = PrintedFigure(quantity: .loss, epoch: 1, text: printed, tolerance: 1)
        let result = FigureComparison(figure: figure, value: value).texts
        #expect([result.printed, result.here] == texts)
    }
}
