import Testing

@testable import TerminalUI

struct PrintableTests {
    @Test(arguments: ["a", "~", " ", "é", "Ω", "─", "⣿", "▀", "►", "×", "σ", "½"] as [Unicode.Scalar])
    func keepsWhatTakesOneColumn(_ scalar: Unicode.Scalar) {
        #expect(Cell.printable(scalar) == scalar)
        #expect(Cell(scalar).glyph == scalar)
    }

    @Test(arguments: ["漢", "한", "ア", "Ｗ", "🙂", "⌚", "\u{20000}"] as [Unicode.Scalar])
    func replacesWhatTakesTwoColumns(_ scalar: Unicode.Scalar) {
        #expect(Cell.printable(scalar) == "?")
        #expect(Cell(scalar).glyph == "?")
    }

    @Test(
        arguments: [
            "\u{0}", "\u{7}", "\n", "\t", "\u{1B}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{301}", "\u{200B}", "\u{202E}",
            "\u{2028}",
            "\u{E000}",
        ] as [Unicode.Scalar])
    func dropsWhatTakesNone(_ scalar: Unicode.Scalar) {
        #expect(Cell.printable(scalar) == nil)
        #expect(Cell(scalar).glyph == " ")
    }

    @Test func countsTheColumnsOfText() {
        #expect("".columns == 0)
        #expect("loss ⣿ 漢\u{1B}[31m e\u{301}".columns == 14)
    }
}
