import Testing

@testable import swtorch_examples

/// The runs whose page prints nothing: the figures are PyTorch's own for the same programs.
struct Lecture002Tests {
    @Test("the sine by a cubic ends where PyTorch's run from the same seed ends")
    func cubic() {
        var page = ""
        sine(&page)
        #expect(page.contains("1999 12.287\n"))
    }

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
