import SwTorch
import Testing

/// What optimizers tell about their last step, against the parameter before and after it.
struct LastUpdateTests {
    /// An optimizer and a name for messages.
    struct Maker: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var make: @Sendable (_ parameters: [Tensor], _ weightDecay: Double, _ maximize: Bool) -> any Optimizer
    }

    static let makers: [Maker] = [
        Maker(testDescription: "SGD") { SGD($0, learningRate: 0.05, weightDecay: $1, maximize: $2) },
        Maker(testDescription: "SGD with momentum") {
            SGD($0, learningRate: 0.05, momentum: 0.9, weightDecay: $1, maximize: $2)
        },
        Maker(testDescription: "SGD with Nesterov's momentum") {
            SGD($0, learningRate: 0.05, momentum: 0.9, weightDecay: $1, nesterov: true, maximize: $2)
        },
        Maker(testDescription: "Adam") { Adam($0, learningRate: 0.05, weightDecay: $1, maximize: $2) },
        Maker(testDescription: "Adam with AMSGrad") {
            Adam($0, learningRate: 0.05, weightDecay: $1, amsgrad: true, maximize: $2)
        },
        Maker(testDescription: "AdamW") { AdamW($0, learningRate: 0.05, weightDecay: $1, maximize: $2) },
        Maker(testDescription: "RMSprop") { RMSprop($0, learningRate: 0.05, weightDecay: $1, maximize: $2) },
        Maker(testDescription: "centered RMSprop") {
            RMSprop($0, learningRate: 0.05, weightDecay: $1, centered: true, maximize: $2)
        },
        Maker(testDescription: "RMSprop with momentum") {
            RMSprop($0, learningRate: 0.05, weightDecay: $1, momentum: 0.9, maximize: $2)
        },
        Maker(testDescription: "Adagrad") {
            Adagrad($0, learningRate: 0.05, learningRateDecay: 0.1, weightDecay: $1, maximize: $2)
        },
        Maker(testDescription: "Adadelta") { Adadelta($0, learningRate: 1, weightDecay: $1, maximize: $2) },
        Maker(testDescription: "Adamax") { Adamax($0, learningRate: 0.05, weightDecay: $1, maximize: $2) },
        Maker(testDescription: "NAdam") { NAdam($0, learningRate: 0.05, weightDecay: $1, maximize: $2) },
        Maker(testDescription: "NAdam with decoupled decay") {
            NAdam($0, learningRate: 0.05, weightDecay: $1, decouplesDecay: true, maximize: $2)
        },
    ]

    @Test(arguments: makers, [0, 0.3])
    func valueBeforeAndUpdateAreTheValueAfter(_ maker: Maker, weightDecay: Double) throws {
        for dtype in [DType.float32, .float64] {
            let rounding = dtype == .float32 ? 2e-6 : 4e-15
            for maximize in [false, true] {
                let x = Tensor([1, -2, 3, 0.7, 0] as [Double], shape: [5], dtype: dtype, requiresGrad: true)
                let aim = Tensor([0.3, 0.4, -1, 0.7, 2] as [Double], shape: [5], dtype: dtype)
                let optimizer = maker.make([x], weightDecay, maximize)
                #expect(optimizer.lastUpdate(of: 0) == nil)
                for step in 1...8 {
                    optimizer.zeroGrad()
                    (x - aim).pow(2).sum().backward()
                    let before = x.detach().clone()
                    optimizer.step()
                    let told = try #require(optimizer.lastUpdate(of: 0))
                    let error = (before + told - x.detach()).abs().max().item()
                    let size = max(1, x.detach().abs().max().item())
                    #expect(error <= rounding * size, "\(dtype), step \(step)")
                }
                optimizer.zeroGrad()
                #expect(optimizer.lastUpdate(of: 0) == nil)
            }
        }
    }

    /// With a gradient of zero these steps lead to nearly zero from one of the two places, from wherever they come.
    @Test(arguments: makers.filter { ["RMSprop", "Adagrad", "NAdam"].contains($0.testDescription) })
    func aStepThatThePenaltyAloneMakesIsToldInFull(_ maker: Maker) throws {
        let x = Tensor([0.5, 0.05] as [Double], shape: [2], dtype: .float32, requiresGrad: true)
        let optimizer = maker.make([x], 0.3, false)
        (x * 0).sum().backward()
        let before = x.detach().clone()
        optimizer.step()
        let told = try #require(optimizer.lastUpdate(of: 0)).toArray(of: Double.self)
        for (told, made) in zip(told, (x.detach() - before).toArray(of: Double.self)) {
            #expect(abs(told - made) <= 1e-6 * abs(made))
        }
    }
}
