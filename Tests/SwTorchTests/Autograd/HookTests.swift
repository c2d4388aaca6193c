import SwTorch
import Testing

/// Hooks on tensors: when they are called, with what, and for how long.
struct HookTests {
    @Test func aHookSeesTheWholeGradientOfALeaf() {
        let x = Tensor([1, 2] as [Float], requiresGrad: true)
        var seen: [[Float]] = []
        x.registerHook {
            seen.append($0.floatArray)
            return nil
        }
        (x * 2 + x * 3).sum().backward()
        (x * x).sum().backward()
        #expect(seen == [[5, 5], [2, 4]])
        #expect(x.grad?.floatArray == [7, 9])
    }

    @Test func aHookReplacesTheGradientOnItsWay() {
        let x = Tensor([1, 2] as [Float], requiresGrad: true)
        let y = x * 3
        y.retainGrad()
        y.registerHook { $0 * 10 }
        y.registerHook { $0 + 1 }
        y.sum().backward()
        #expect(y.grad?.floatArray == [11, 11])
        #expect(x.grad?.floatArray == [33, 33])
    }

    @Test func aRemovedHookIsNotCalled() {
        let x = Tensor([1] as [Float], requiresGrad: true)
        let handle = x.registerHook { $0 * 100 }
        handle.remove()
        handle.remove()
        (x * 2).sum().backward()
        #expect(x.grad?.floatArray == [2])
    }

    @Test func gradientsOfCallsTheHooksOfWhatItWasAskedFor() {
        let x = Tensor([1] as [Float], requiresGrad: true)
        let other = Tensor([1] as [Float], requiresGrad: true)
        var calls: [String] = []
        x.registerHook {
            calls.append("x")
            return $0 * 2
        }
        other.registerHook { _ in
            calls.append("other")
            return nil
        }
        #expect(gradients(of: (x * other).sum(), withRespectTo: [x])[0]?.floatArray == [2])
        #expect(calls == ["x"])
    }

    @Test func aHookOfAnotherShapeIsAnError() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let x = Tensor([1, 2] as [Float], requiresGrad: true)
            x.registerHook { _ in Tensor([1, 2, 3] as [Float]) }
            (x * 2).sum().backward()
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(message.contains("[3]") && message.contains("[2]"))
    }
}
