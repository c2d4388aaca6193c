import SwTorch
import Testing

@testable import swtorch_examples

struct ReadmeTests {
    @Test("the program of the README is the one that is compiled, in fewer than thirty lines")
    func program() throws {
        let block = try #require(CodeBlock.all(in: Checkout.text("README.md")).first)
        let source = try Checkout.text("Sources/swtorch-examples/CirclesClassifier.swift")
        #expect(block + "\n" == source)
        #expect(block.split(separator: "\n", omittingEmptySubsequences: false).count < 30)
    }

    @Test("run as the README runs it, the program tells the circles apart")
    func result() {
        var generator = TorchGenerator(seed: 1)
        let (model, losses, accuracy) = circlesClassifier(generator: &generator)
        #expect(accuracy > 0.95)
        #expect(losses.count == 20 && (losses.last ?? 1) < 0.2 && (losses.first ?? 0) > 0.5)
        #expect(model.parameters().map(\.shape) == [[5, 2], [5], [1, 5], [1]])
    }
}
