import Testing

@testable import swtorch_examples

/// What the example prints beside what the fourth lecture prints.
struct Lecture003Tests {
    @Test("the gradients of sines and cosines, and their sum with another")
    func gradients() {
        var page = ""
        accumulation(&page)
        #expect(
            page == """
                a + 3
                tensor([4., 5., 6.])
                a.matmul(b)
                tensor(32.)
                a.requiresGrad
                false

                a.grad
                tensor([ 0.5403, -0.4161, -0.9900])
                a.cos()
                tensor([ 0.5403, -0.4161, -0.9900], grad_fn=<CosBackward0>)

                b.grad
                tensor([0.7568, 0.9589, 0.2794])
                -b.sin()
                tensor([0.7568, 0.9589, 0.2794], grad_fn=<NegBackward0>)

                a.grad
                tensor([1.5403, 0.5839, 0.0100])
                a.cos() + 1
                tensor([1.5403, 0.5839, 0.0100], grad_fn=<AddBackward0>)

                b.grad
                tensor([0.7568, 0.9589, 0.2794])
                -b.sin()
                tensor([0.7568, 0.9589, 0.2794], grad_fn=<NegBackward0>)

                a.grad after zero()
                tensor([0., 0., 0.])
                b.grad after nil
                None

                """)
    }

    @Test("the network of two layers tells nine of ten unseen digits apart")
    func network() throws {
        var page = ""
        digits(&page)
        let last = try #require(page.split(separator: "\n").last)
        let accuracy = try #require(last.split(separator: " ").last.flatMap { Double($0) })
        #expect(last.hasPrefix("epoch: 10, accuracy: ") && accuracy > 0.9)
    }
}
