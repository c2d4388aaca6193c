import Testing

@testable import SwTorch

/// What a step costs the allocator once the pool is warm.
struct AllocationTests {
    @Test func aWarmStepTakesEveryBufferFromThePool() {
        let step = classifierStep()
        for _ in 0..<3 { step() }
        let before = MemoryPool.statistics
        for _ in 0..<20 { step() }
        let after = MemoryPool.statistics
        #expect(after.freshAllocations == before.freshAllocations)
        #expect(after.reusedBlocks > before.reusedBlocks)
        #expect(after.liveBlocks == before.liveBlocks)
    }

    @Test func aColdStepDoesNot() {
        MemoryPool.drain()
        let before = MemoryPool.statistics.freshAllocations
        classifierStep()()
        #expect(MemoryPool.statistics.freshAllocations > before)
    }

    @Test func anOperationCreatesATensorAndItsNode() {
        let x = Tensor([[1, 2], [3, 4]], requiresGrad: true)
        let w = Tensor([[1, 0], [2, 1]], requiresGrad: true)
        let b = Tensor([0.5, 1] as [Float], requiresGrad: true)
        let operations: [(String, () -> Tensor)] = [
            ("add", { x + w }), ("add row", { x + b }), ("mul", { x * w }), ("mul scalar", { x * 3 }),
            ("div", { x / w }),
            ("exp", { x.exp() }), ("relu", { x.relu() }), ("pow", { x.pow(2) }), ("sum", { x.sum() }),
            ("mean", { x.mean(0) }),
            ("matmul", { x.matmul(w) }), ("linear", { x.linear(w, bias: b) }), ("reshaped", { x.reshaped(4) }),
            ("transposed", { x.transposed() }), ("softmax", { x.softmax() }), ("l1", { Functional.l1Loss(x, w) }),
            ("mse", { Functional.mseLoss(x, w) }), ("bceWithLogits", { Functional.bceWithLogitsLoss(x, w) }),
        ]
        // Their rules need the result, which the node holds as a tensor without history.
        let keepingResult: Set = ["exp", "relu", "softmax"]
        for (name, operation) in operations {
            let expected = keepingResult.contains(name) ? 3 : 2
            #expect(instances { _ = operation() } == expected, "\(name): a tensor and its node")
            #expect(noGrad { instances { _ = operation() } } == 1, "\(name): a tensor")
        }
    }

    @Test func aStepCreatesAFixedNumberOfInstances() {
        let step = classifierStep()
        for _ in 0..<3 { step() }
        // 4 operations with a tensor and a node each, and relu's result without history; going back, the seed and
        // 7 gradients.
        #expect(instances { step() } == 17)
    }

    private func instances(_ body: () -> Void) -> Int {
        let before = ThreadContext.instanceCount
        body()
        return ThreadContext.instanceCount - before
    }

    /// Forward, backward and update of a 2-5-1 classifier.
    private func classifierStep() -> () -> Void {
        var generator = TorchGenerator(seed: 1)
        let x = Tensor(generator.rand(64), shape: [32, 2])
        let y = Tensor((0..<32).map { Float($0 % 2) }, shape: [32, 1])
        let model = Sequential(Linear(2, 5, generator: &generator), ReLU(), Linear(5, 1, generator: &generator))
        let optimizer = Adam(model.parameters(), learningRate: 0.1)
        let criterion = BCEWithLogitsLoss()
        return {
            let loss = criterion(model(x), y)
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
        }
    }
}
