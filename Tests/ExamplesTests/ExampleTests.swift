import Testing

@testable import swtorch_examples

struct ExampleTests {
    @Test("all examples run where none is named, the named ones in the lectures' order otherwise")
    func names() throws {
        #expect(try Example.named([]).count == Example.all.count)
        #expect(try Example.named(["slope", "tensor-shapes"]).map(\.name) == ["tensor-shapes", "slope"])
        #expect(Set(Example.all.map(\.name)).count == Example.all.count)
    }

    @Test("an unknown name is refused, and the known ones are listed")
    func unknown() {
        let error = #expect(throws: UnknownExample.self) { try Example.named(["slope", "slop"]) }
        #expect(error?.names == ["slop"])
        let lines = error?.description.split(separator: "\n") ?? []
        #expect(lines.first == "There is no example slop. There are:")
        #expect(lines.count == Example.all.count + 1)
    }
}
