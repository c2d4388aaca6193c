import Testing

/// The table of names for those who come from PyTorch.
struct FromPyTorchTests {
    /// A line of the table: names there, names here.
    private static let rows: [(there: [String], here: [String])] = {
        let text = (try? Checkout.text("Sources/SwTorch/SwTorch.docc/FromPyTorch.md")) ?? ""
        return text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count == 5, cells[1].contains("`") else { return nil }
            return (spans(in: cells[1]), spans(in: cells[2]))
        }
    }()

    /// What stands between backquotes.
    private static func spans(in cell: Substring) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    @Test("every name of the library in the table is declared in its sources, with these labels")
    func declared() throws {
        let source = try Checkout.texts(below: "Sources/SwTorch", suffix: ".swift").map(\.text)
            .joined(separator: "\n")
        let declarations = Declarations(of: source)
        #expect(Self.rows.count > 80)
        for name in Self.rows.flatMap(\.here) {
            #expect(declarations.contains(name), "\(name)")
        }
    }

    @Test("every line names both sides, and no line comes twice")
    func lines() {
        #expect(Self.rows.allSatisfy { !$0.there.isEmpty && !$0.here.isEmpty })
        let names = Self.rows.flatMap(\.there)
        #expect(Set(names).count == names.count)
    }

    @Test("names, labels and owners that are not declared are found missing")
    func missing() {
        let declarations = Declarations(
            of: """
                public final class Tensor {
                    public let dtype: DType
                    public static func arange(_ start: Double, _ end: Double, step: Double = 1) -> Tensor {
                }
                """)
        #expect(declarations.contains("Tensor.arange(_:_:step:)"))
        #expect(declarations.contains("Tensor.arange(_:_:)"))
        #expect(declarations.contains("Tensor.dtype"))
        #expect(!declarations.contains("Tensor.arange(_:step:steps:)"))
        #expect(!declarations.contains("Tensor.linspace(_:_:)"))
        #expect(!declarations.contains("Tensor.shape"))
        #expect(!declarations.contains("Array.dtype"))
    }
}
