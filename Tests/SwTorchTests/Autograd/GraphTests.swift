import SwTorch
import Testing

/// The life of a graph: depth, sharing, changes in place, release.
struct GraphTests {
    @Test func aDeepChainNeitherRecursesGoingBackNorBeingReleased() {
        let x = Tensor(1, dtype: .float64, requiresGrad: true)
        var y = x
        for _ in 0..<100_000 { y = y * 1 + 0 * x }
        y.backward()
        #expect(x.grad?.item() == 1)
    }

    @Test func anUnwalkedDeepChainIsReleasedWithoutRecursion() {
        let x = Tensor(0.5, requiresGrad: true)
        let before = MemoryPool.statistics.liveBlocks
        do {
            var y = x
            for _ in 0..<100_000 { y = y * y + x }
            #expect(y.requiresGrad)
        }
        #expect(MemoryPool.statistics.liveBlocks == before)
    }

    @Test func leavesDoNotShareAGradient() {
        let a = Tensor([1, 2] as [Float], requiresGrad: true)
        let b = Tensor([3, 4] as [Float], requiresGrad: true)
        (a + b).sum().backward()
        noGrad { if let gradient = a.grad { gradient *= 5 } }
        #expect(a.grad?.floatArray == [5, 5])
        #expect(b.grad?.floatArray == [1, 1])
    }

    @Test func gradientsAccumulateUntilTheyAreDropped() {
        let x = Tensor([1, 2] as [Float], requiresGrad: true)
        for _ in 0..<3 { (x * x).sum().backward() }
        #expect(x.grad?.floatArray == [6, 12])
        x.zeroGrad()
        #expect(x.grad == nil)
    }

    @Test func changesInPlaceAreCountedAcrossViews() {
        let x = Tensor([1, 2, 3, 4] as [Float])
        let view = x.reshaped(2, 2)
        x += 1
        #expect(view.version == 1)
        #expect(view.floatArray == [2, 3, 4, 5])
        view.transposed().fill(7)
        #expect(x.floatArray == [7, 7, 7, 7])
        #expect(x.version == 2)
    }

    @Test func aChangeOfWhatNoRuleNeedsIsAllowed() {
        let x = Tensor([1, 2] as [Float], requiresGrad: true)
        let y = x + 1
        let z = y * 2
        y += 10
        (z + y).sum().backward()
        #expect(x.grad?.floatArray == [3, 3])
        #expect(y.floatArray == [12, 13])
    }

    @Test func aTensorChangedInPlaceDoesNotKeepItselfAlive() {
        let before = MemoryPool.statistics.liveBlocks
        do {
            let x = Tensor([1, 2] as [Float], requiresGrad: true)
            let y = x * 2
            y *= y
            #expect(y.floatArray == [4, 16])
        }
        #expect(MemoryPool.statistics.liveBlocks == before)
    }

    @Test func noGradAndDetachCutTheGraph() {
        let x = Tensor([1, 2] as [Float], requiresGrad: true)
        #expect(!noGrad { x * 2 }.requiresGrad)
        #expect((x * 2).requiresGrad)
        #expect(!(x * 2).detach().requiresGrad)
        #expect(x.isLeaf && !(x * 2).isLeaf)
    }

    @Test func gradientsOfDoNotTouchTheLeaves() {
        let x = Tensor([2, 3] as [Float], requiresGrad: true)
        let unused = Tensor([1] as [Float], requiresGrad: true)
        let found = gradients(of: x.pow(3).sum(), withRespectTo: [x, unused], allowUnused: true)
        #expect(found[0]?.floatArray == [12, 27])
        #expect(found[1] == nil)
        #expect(x.grad == nil)
    }

    @Test func recordingIsSwitchedBackOnWithinNoGrad() {
        let x = Tensor([1, 2] as [Float], requiresGrad: true)
        noGrad {
            #expect(!isGradEnabled)
            #expect(enableGrad { x * 2 }.requiresGrad)
            #expect(!isGradEnabled)
        }
        #expect(isGradEnabled)
    }

    @Test func anInputThatIsNotUsedIsAnError() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let x = Tensor([1] as [Float], requiresGrad: true)
            let unused = Tensor([1, 2] as [Float], requiresGrad: true)
            _ = gradients(of: x * 2, withRespectTo: [x, unused])
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(message.contains("input 1 of shape [2]"))
    }
}
