import SwTorch
import Testing

/// Settings by group, and clipping.
struct OptimizerTests {
    private func pair() -> (Tensor, Tensor) {
        (Tensor([1, -2] as [Float], requiresGrad: true), Tensor([0.5] as [Float], requiresGrad: true))
    }

    @Test func settingsOfTheOptimizerAreThoseOfAllGroups() {
        let (a, b) = pair()
        let optimizer = Adam(groups: [
            ParameterGroup([a], .init(learningRate: 0.1)), ParameterGroup([b], .init(learningRate: 0.5, amsgrad: true)),
        ])
        #expect(optimizer.learningRates == [0.1, 0.5])
        #expect(optimizer.learningRate == 0.1)
        #expect(optimizer.groups.parameters(ofGroup: 1)[0] === b)
        optimizer.groups[1].learningRate = 0.25
        #expect(optimizer.learningRates == [0.1, 0.25])
        optimizer.learningRate = 0.3
        optimizer.weightDecay = 0.01
        #expect(optimizer.learningRates == [0.3, 0.3])
        #expect(optimizer.groups[1].weightDecay == 0.01)
        #expect(!optimizer.groups[0].amsgrad && optimizer.groups[1].amsgrad)
        #expect(optimizer.momenta == [0.9, 0.9])
    }

    @Test func aStepUsesTheSettingsOfItsGroup() {
        let (a, b) = pair()
        let optimizer = SGD(groups: [
            ParameterGroup([a], .init(learningRate: 0.5)),
            ParameterGroup([b], .init(learningRate: 0.25, maximize: true)),
        ])
        (a.sum() + b.sum()).backward()
        optimizer.step()
        #expect(a.floatArray == [0.5, -2.5])
        #expect(b.floatArray == [0.75])
    }

    @Test func normsOfAllKindsAreClipped() {
        for (power, norm) in [(2.0, 5.0), (1, 7), (.infinity, 4)] {
            let (a, b) = pair()
            a.grad = Tensor([3, 0] as [Float])
            b.grad = Tensor([-4] as [Float])
            #expect(abs(clipGradNorm([a, b], maxNorm: 1, normType: power) - norm) < 1e-12)
            #expect(abs((a.grad?.floatArray[0] ?? 0) - Float(3 / norm)) < 1e-6)
            #expect(abs((b.grad?.floatArray[0] ?? 0) + Float(4 / norm)) < 1e-6)
        }
    }

    @Test func smallGradientsAreLeftAlone() {
        let (a, b) = pair()
        a.grad = Tensor([0.3, -0.4] as [Float])
        #expect(abs(clipGradNorm([a, b], maxNorm: 1) - 0.5) < 1e-7)
        #expect(a.grad?.floatArray == [0.3, -0.4])
        clipGradValue([a, b], limit: 0.35)
        #expect(a.grad?.floatArray == [0.3, -0.35])
        #expect(clipGradNorm([b], maxNorm: 1) == 0)
    }

    @Test func aStepAllocatesNothingOnceItIsWarm() {
        let makers: [([Tensor]) -> any Optimizer] = [
            { RMSprop($0, momentum: 0.9, centered: true) }, { Adagrad($0) }, { Adadelta($0) }, { Adamax($0) },
            { NAdam($0) },
            { AdamW($0, amsgrad: true) },
        ]
        for make in makers {
            let x = Tensor.ones([1_000], requiresGrad: true)
            x.grad = Tensor.ones([1_000])
            let optimizer = make([x])
            optimizer.step()
            let before = MemoryPool.statistics
            for _ in 0..<10 { optimizer.step() }
            #expect(MemoryPool.statistics == before, "\(type(of: optimizer))")
        }
    }

    @Test func impossibleSettingsAreNamed() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Adam([Tensor.ones([1], requiresGrad: true)], betas: (0.9, 1.5))
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(message.contains("beta of 1.5"))
        await #expect(processExitsWith: .failure) {
            let x = Tensor.ones([1], requiresGrad: true)
            _ = SGD(groups: [ParameterGroup([x], .init()), ParameterGroup([x], .init())])
        }
    }
}
