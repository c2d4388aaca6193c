import SwTorch
import Testing

/// A programmer's error stops the program and says what did not fit.
struct ProgrammerErrorTests {
    @Test func shapesOfAProduct() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Tensor.ones([2, 3]).matmul(Tensor.ones([2, 3]))
        }
        expectMessage(result, "matmul", "[2, 3]")
    }

    @Test func shapesOfASum() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Tensor.ones([2, 3]) + Tensor.ones([2])
        }
        expectMessage(result, "add", "[2, 3]", "[2]")
    }

    @Test func implicitGradientOfManyElements() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            (Tensor.ones([2], requiresGrad: true) * 2).backward()
        }
        expectMessage(result, "backward", "[2]")
    }

    @Test func gradientOfAConstant() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            Tensor.ones([]).backward()
        }
        expectMessage(result, "backward", "does not require gradients")
    }

    @Test func shapeOfOtherSize() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Tensor.ones([6]).reshaped(4, -1)
        }
        expectMessage(result, "reshaped", "[4, -1]", "6 elements")
    }

    @Test func labelOutOfRange() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Functional.crossEntropy(Tensor.ones([2, 3]), Tensor([0, 3]))
        }
        expectMessage(result, "crossEntropy", "label 3", "3 classes")
    }

    @Test func rowOutOfRange() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Tensor.ones([3, 2]).rows([1, 5])
        }
        expectMessage(result, "rows", "index 5", "3 rows")
    }

    @Test func singleValueOfMany() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Tensor.ones([2]).item()
        }
        expectMessage(result, "item", "[2]")
    }

    @Test func leafChangedInPlace() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let x = Tensor.ones([2], requiresGrad: true)
            x += 1
        }
        expectMessage(result, "leaf", "[2]")
    }

    @Test func secondWalkOfAFreedGraph() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let y = Tensor.ones([2], requiresGrad: true).pow(2).sum()
            y.backward()
            y.backward()
        }
        expectMessage(result, "backward", "pow", "retainGraph")
    }

    @Test func changeOfWhatARuleNeeds() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let y = Tensor.ones([2, 1], requiresGrad: true).exp()
            let z = y.sum()
            y += 1
            z.backward()
        }
        expectMessage(result, "exp", "[2, 1]", "in place")
    }

    @Test func integersRequiringGradients() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            Tensor([1, 2]).requiresGrad = true
        }
        expectMessage(result, "requiresGrad", "int64")
    }

    @Test func dimensionOutOfRange() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Tensor.ones([2, 3]).sum(2)
        }
        expectMessage(result, "sum", "dimension 2", "[2, 3]")
    }

    private func expectMessage(_ result: ExitTest.Result?, _ parts: String...) {
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        for part in parts { #expect(message.contains(part)) }
    }
}
