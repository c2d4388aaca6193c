import Testing

@testable import swtorch_examples

/// The runs whose page prints nothing: the line that the points lie on is found.
struct Lecture004Tests {
    @Test("the loop by hand and the optimizer with its schedule both find 0.7 x + 0.2")
    func lines() {
        var page = ""
        handLoop(&page)
        #expect(page.split(separator: "\n").count { $0.hasPrefix("Epoch ") } == 5)
        #expect(page.hasSuffix("tensor([0.7002, 0.1999])\n"))

        page = ""
        plateau(&page)
        #expect(page.hasSuffix("tensor([0.7000, 0.2000])\nlearning rate fell: true\n"))
    }
}
