import Testing

@testable import swtorch_examples

/// The run whose page prints nothing: its figures are PyTorch's own for the same program.
struct Lecture002Tests {
    @Test("the sine by a Legendre polynomial ends where PyTorch's run ends")
    func polynomial() {
        var page = ""
        legendre(&page)
        let lines = page.split(separator: "\n")
        #expect(lines.first { $0.hasPrefix("1999 ") } == "1999 8.9436")
        #expect(lines.last?.contains("-2.2085 * P3(") == true)
        #expect(lines.last?.hasSuffix("+ 0.2555 x)") == true)
    }
}
