import Testing

@testable import TerminalUI

struct TableTests {
    private func table(_ rows: [[String]], shorter: [[String]] = []) -> Table {
        Table(
            columns: [.init("layer"), .init("shape"), .init("|w|"), .init("|g|"), .init("Δw/w")],
            rows: rows.enumerated().map { index, row in
                row.enumerated().map { column, text in
                    Table.Item(text, shorter: column == 0 && index < shorter.count ? shorter[index] : [])
                }
            })
    }

    @Test func alignsNamesLeftAndNumbersRight() {
        let circles = table([
            ["hidden.weight", "5×2", "2.148", "1.9e-2", "3.3e-3"],
            ["hidden.bias", "5", "1.050", "7.6e-2", "2.8e-2"],
        ])
        #expect(
            drawn(circles, 38, 4) == """
                layer        shape   |w|    |g|   Δw/w
                hidden.weight  5×2 2.148 1.9e-2 3.3e-3
                hidden.bias      5 1.050 7.6e-2 2.8e-2

                """)
    }

    @Test func aNameThatDoesNotFitShortensTheWholeColumn() {
        let digits = table(
            [
                ["hidden.weight", "500×784", "0.021", "2.5e-4", "1.2e-3"],
                ["hidden.bias", "500", "0.032", "1.5e-3", "4.9e-3"],
            ], shorter: [["hidden.w", "w"], ["hidden.b", "b"]])
        #expect(
            drawn(digits, 38, 3) == """
                layer        shape   |w|    |g|   Δw/w
                hidden.w   500×784 0.021 2.5e-4 1.2e-3
                hidden.b       500 0.032 1.5e-3 4.9e-3
                """)
        #expect(
            drawn(digits, 33, 3) == """
                layer   shape   |w|    |g|   Δw/w
                w     500×784 0.021 2.5e-4 1.2e-3
                b         500 0.032 1.5e-3 4.9e-3
                """)
    }

    @Test func scrollsAndCuts() {
        var names = Table(
            columns: [.init("a", .left), .init("b", .left)],
            rows: (1...9).map { [Table.Item("row\($0)"), Table.Item("\($0)")] })
        names.firstRow = 6
        #expect(drawn(names, 7, 3) == "a     b\nrow7  7\nrow8  8")
        #expect(drawn(names, 4, 2) == "a  b\nro 7")
    }

    @Test func staysInside() {
        let wide = table([["a.long.name", "1×2", "3", "4", "5"], ["b"], [], ["c", "d"]])
        expectStaysInside(wide)
        #expect(drawn(wide, 0, 0).isEmpty)
        expectStaysInside(Table(columns: [], rows: []))
    }
}
