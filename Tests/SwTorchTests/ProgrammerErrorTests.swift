import SwTorch
import Testing

/// A programmer's error stops the program and says what did not fit, beyond what the reference files list.
struct ProgrammerErrorTests {
    @Test func rowOutOfRange() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Tensor.ones([3, 2]).rows([1, 5])
        }
        expectMessage(result, "rows", "index 5", "3 rows")
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
