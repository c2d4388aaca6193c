@testable import SwTorch
import Testing

/// Saving and loading a module's state.
struct StateDictTests {
    @Test func holdsParametersAndPersistentBuffersInOrder() {
        let state = ModuleContentsTests.net().stateDict()
        #expect(
            state.keys == [
                "hidden.weight", "hidden.bias", "blocks.0.weight", "blocks.1.weight", "out.0.weight", "out.0.bias",
                "mean",
            ])
        #expect(state["hidden.weight"]?.requiresGrad == false)
        #expect(state.description.hasPrefix("hidden.weight: float32 [3, 2]\n"))
    }

    @Test func aLoadedStateComputesTheSame() throws {
        let (first, second) = (ModuleContentsTests.net().eval(), ModuleContentsTests.net().eval())
        let x = Tensor([[0.5, -1]])
        noGrad { first.hidden.weight *= 2 }
        first.mean.fill(0.25)
        #expect(first(x).item() != second(x).item())
        let saved = first.stateDict().clone()
        noGrad { first.hidden.weight *= 0 }
        try second.loadStateDict(saved)
        try first.loadStateDict(saved)
        #expect(first(x).item() == second(x).item())
        #expect(second.mean.floatArray == [0.25, 0.25])
        #expect(second.hidden.weight.requiresGrad)
    }

    @Test func everyDifferenceIsNamedAndNothingIsChanged() throws {
        let layer = Sequential(Linear(weight: Tensor([[1, 2]]), bias: Tensor([3] as [Float])))
        let state = StateDict([("0.weight", Tensor.zeros([2, 2])), ("1.weight", Tensor.zeros([1]))])
        let expected = StateDictError(
            missing: ["0.bias"], unexpected: ["1.weight"],
            misshapen: [.init(key: "0.weight", expected: [1, 2], found: [2, 2])])
        #expect(throws: expected) { try layer.loadStateDict(state) }
        #expect(
            expected.description == """
                the state does not fit the module
                  missing: 0.bias
                  unexpected: 1.weight
                  0.weight: shape [2, 2] instead of [1, 2]
                """)
        #expect(layer.parameters()[0].floatArray == [1, 2])
    }

    @Test func aLooseLoadTakesWhatFits() throws {
        let layer = Linear(weight: Tensor([[1, 2]]), bias: Tensor([3] as [Float]))
        let report = try layer.loadStateDict(
            StateDict([("weight", Tensor([[5, 6]])), ("scale", Tensor(1))]), strict: false)
        #expect(layer.weight.floatArray == [5, 6])
        #expect(report.missing == ["bias"])
        #expect(report.unexpected == ["scale"])
    }

    @Test func namesCanBeSetAndRemoved() {
        var state = StateDict([("a", Tensor(1)), ("b", Tensor(2))])
        state["a"] = nil
        state["c"] = Tensor(3)
        state["b"] = Tensor(4)
        #expect(state.keys == ["b", "c"])
        #expect(state["b"]?.item() == 4)
        #expect(state["a"] == nil)
    }
}
